import type { LayerNode } from "../../model/graph";

/** Kinds of layers across the frameworks, by the qualified names of their entries. */
const KINDS = {
  convolution: /^(torch\.nn\.(Lazy)?Conv[123]d|keras\.layers\.Conv[123]D|tf\.layers\.conv[123]d)$/,
  transposedConvolution:
    /^(torch\.nn\.(Lazy)?ConvTranspose[123]d|keras\.layers\.Conv[123]DTranspose|tf\.layers\.conv[23]dTranspose)$/,
  channelwiseConvolution:
    /^(keras\.layers\.(Depthwise|Separable)Conv[12]D|tf\.layers\.(depthwise|separable)Conv2d)$/,
  dense: /^(torch\.nn\.(Lazy)?Linear|keras\.layers\.Dense|tf\.layers\.dense)$/,
  batchNormalization:
    /^(torch\.nn\.((Lazy)?BatchNorm[123]d|SyncBatchNorm)|keras\.layers\.BatchNormalization|tf\.layers\.batchNormalization)$/,
  dropout:
    /^(torch\.nn\.((Feature)?AlphaDropout|Dropout[123]?d?)|keras\.layers\.((Alpha)?Dropout|SpatialDropout[123]D)|tf\.layers\.((alphaD|d)ropout|spatialDropout1d))$/,
  pooling:
    /^(torch\.nn\.(Max|Avg|AdaptiveAvg|AdaptiveMax)Pool[123]d|keras\.layers\.(Global|Adaptive)?(Max|Average)Pooling[123]D|tf\.layers\.(max|average|globalMax|globalAverage)Pooling[123]d)$/,
} as const;

/** A kind of layer that rules speak of, whatever the framework. */
export type LayerKind = keyof typeof KINDS;
const ALL_KINDS = Object.keys(KINDS) as LayerKind[];

/** Whether a layer is of one of some kinds; user classes that extend one count. */
export function isOf(layer: LayerNode | undefined, ...kinds: readonly LayerKind[]): boolean {
  const its = kindsOf(layer);
  return its.length > 0 && kinds.some((kind) => its.includes(kind));
}

const known = new Map<string, readonly LayerKind[]>();

/** The kinds that a layer is of. */
export function kindsOf(layer: LayerNode | undefined): readonly LayerKind[] {
  const name = layer?.entry?.name;
  if (name === undefined) return [];
  let kinds = known.get(name);
  if (!kinds) {
    kinds = ALL_KINDS.filter((kind) => KINDS[kind].test(name));
    known.set(name, kinds);
  }
  return kinds;
}
