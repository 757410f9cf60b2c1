// biome-ignore-all format: made by test/oracle/keras_builders.py

/** What Keras 3.15.1 builds; see `keras.ts` for the form. */
export const CONFIGURATIONS = `
`;

/** The builders, each before its layers. */
export const BUILDERS = `
`;
