import type { Analysis } from "../../analysis";
import type { ModelAnalysis } from "../../analysis/model";
import { lastWindow } from "../../analysis/provenance";
import { dimsOf } from "../../analysis/tensors";
import { add, less } from "../../arithmetic/dimension";
import type { Problem } from "../../arithmetic/problem";
import type { LayerNode } from "../../model/graph";
import type { Fix } from "../rule";
import type { CallParts } from "./callParts";
import type { Code } from "./code";
import { kerasName, layerBefore, type WrittenLayer } from "./insertLayer";
import { isOf } from "./layerKinds";

/**
 * The flattening that a model of Keras or TensorFlow.js lacks whose answer is a map: its first dense layer takes
 * every place of the map by itself, so that only the loss refuses what comes out.
 */
export function flattenBeforeDense({ facts }: Problem, { models }: Analysis, code: Code): readonly Fix[] {
  const { targetRank, outputRank } = facts;
  const isMap = targetRank !== undefined && outputRank !== undefined && less(add(targetRank, 1), outputRank);
  // A target for every place of the map has at most one axis less.
  const [layer, ...others] = isMap === true ? models.flatMap(denseOnMap) : [];
  const parts = others.length === 0 && layer?.definedAt ? code.callParts(layer.definedAt) : undefined;
  const made = parts && flattening(parts, code);
  const edits = made && parts ? layerBefore(parts, made, code) : undefined;
  return edits ? [{ title: "Flatten the map first", preferred: true, edits }] : [];
}

function denseOnMap(analysis: ModelAnalysis): readonly LayerNode[] {
  const { framework, output, operations } = analysis.model;
  const answer = output.kind === "tensor" ? dimsOf(output.value) : undefined;
  if (framework === "torch" || (answer?.length ?? 0) < 3) return [];
  const first = operations.find(({ layer }) => isOf(layer, "dense"));
  const input = first?.inputs[0];
  return first?.layer && input && lastWindow(analysis, input) ? [first.layer] : [];
}

function flattening(dense: CallParts, code: Code): WrittenLayer | undefined {
  const { isConfig, module } = dense;
  if (isConfig) return module === undefined ? undefined : { text: `${module}.flatten()`, imports: [] };
  const made = kerasName("Flatten", dense, code);
  return made && { ...made, text: `${made.text}()` };
}
