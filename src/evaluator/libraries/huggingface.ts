import { Unknown } from "../../arithmetic/unknown";
import { ClassValue, type Value } from "../values";
import { native } from "./native";

/** The Hub's mixin for modules: it loads and saves them, and changes nothing of what they are. */
const mixin = new ClassValue("PyTorchModelHubMixin", "huggingface_hub.PyTorchModelHubMixin", []);
mixin.attrs.set(
  "from_pretrained",
  native("from_pretrained", () => new Unknown("it is loaded from the Hugging Face Hub"), "class"),
);
mixin.attrs.set(
  "save_pretrained",
  native("save_pretrained", () => null),
);
mixin.attrs.set(
  "push_to_hub",
  native("push_to_hub", () => null),
);

export const huggingface: Readonly<Record<string, Value>> = {
  "huggingface_hub.PyTorchModelHubMixin": mixin,
  "huggingface_hub.hub_mixin.PyTorchModelHubMixin": mixin,
};
