import { Unknown } from "../../../arithmetic/unknown";
import { lookup } from "../../../catalogue";
import { complain } from "../../frame";
import { represent } from "../../text";
import { Dict, Native, type Value } from "../../values";
import { functionFor } from "../functions";
import { type NativeCall, natives } from "../native";

/** `keras.activations.get(identifier)`: the function of that name, or what was given where it can be called. */
function get(call: NativeCall): Value {
  const identifier = call.get(0, "identifier") ?? null;
  if (identifier instanceof Dict)
    return new Unknown("an activation given by its configuration is not followed");
  if (identifier !== null && typeof identifier !== "string") return identifier;
  const entry = lookup(`keras.activations.${identifier ?? "linear"}`);
  if (entry?.kind === "function") return functionFor(entry);
  const message = `Could not interpret activation function identifier: ${represent(identifier) ?? "?"}`;
  return complain(call.frame, call.at, "value", "ValueError", message);
}

/** `keras.activations.serialize(function)`: its name. */
function serialize(call: NativeCall): Value {
  const activation = call.get(0, "activation") ?? null;
  return activation instanceof Native
    ? activation.name.replace(/^.*\./, "")
    : new Unknown("the activation's name is not known");
}

/** What `keras.activations` has beside the functions themselves, which are the catalogue's. */
export const kerasActivations = natives({
  "keras.activations.get": get,
  "keras.activations.deserialize": get,
  "keras.activations.serialize": serialize,
});
