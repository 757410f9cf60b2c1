import * as tf from "@tensorflow/tfjs";

/** A recommender of columns, of which some are categories: embeddings of their own sizes beside plain numbers. */
type Column = { name: string; kind: "number" } | { name: string; kind: "category"; size: number; width?: number };

const COLUMNS = [
  { name: "price", kind: "number" },
  { name: "age", kind: "number" },
  { name: "user", kind: "category", size: 5000, width: 24 },
  { name: "item", kind: "category", size: 1200 },
  { name: "country", kind: "category", size: 50, width: 4 },
] as const satisfies readonly Column[];

const isCategory = (column: Column): column is Extract<Column, { kind: "category" }> => column.kind === "category";
const widthOf = ({ size, width }: Extract<Column, { kind: "category" }>): number => width ?? Math.min(32, Math.ceil(size ** 0.25 * 2));

function groupBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Record<K, T[]> {
  const groups = {} as Record<K, T[]>;
  for (const item of items) (groups[key(item)] ??= []).push(item);
  return groups;
}

export function recommender(): tf.LayersModel {
  const { number = [], category = [] } = groupBy(COLUMNS as readonly Column[], ({ kind }) => kind);
  const numbers = tf.input({ shape: [number.length], name: "numbers" });
  const ids = new Map(category.filter(isCategory).map((column) => [column, tf.input({ shape: [1], name: column.name })]));
  const embedded: tf.SymbolicTensor[] = [];
  ids.forEach((input, column) => {
    const vectors = tf.layers.embedding({ inputDim: column.size + 1, outputDim: widthOf(column) }).apply(input);
    embedded.push(tf.layers.flatten().apply(vectors) as tf.SymbolicTensor);
  });
  const deep = [64, 32].reduce<tf.SymbolicTensor>(
    (x, units) => tf.layers.dense({ units, activation: "relu" }).apply(x) as tf.SymbolicTensor,
    tf.layers.concatenate().apply([numbers, ...embedded]) as tf.SymbolicTensor,
  );
  const wide = tf.layers.dense({ units: 1, useBias: false, name: "wide" }).apply(numbers) as tf.SymbolicTensor;
  const score = tf.layers.add().apply([wide, tf.layers.dense({ units: 1 }).apply(deep) as tf.SymbolicTensor]);
  return tf.model({
    inputs: [numbers, ...ids.values()],
    outputs: tf.layers.activation({ activation: "sigmoid" }).apply(score) as tf.SymbolicTensor,
  });
}
