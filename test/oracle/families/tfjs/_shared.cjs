// What the generators of tf.layers share.

const { tensor } = require("../../draw.cjs");

/** A list of entries, and the function that adds a generator to it. A generator gives {k: config, x: call arguments}. */
function family() {
  const entries = [];
  function entry(names, draw, count = 30) {
    for (const name of [names].flat()) {
      entries.push({ name: `tf.layers.${name}`, draw: (r) => draw(r, name), count });
    }
  }
  return { entries, entry };
}

const batch = (...inner) => tensor([2, ...inner]);
const anything = (r, low = 1, high = 4) => batch(...r.shape(low, high));
const rankOf = (name) => Number(/(\d)d/i.exec(name)[1]);

function image(r, rank, channels, config, low = 5, high = 12) {
  const spatial = r.sizes(rank, low, rank < 3 ? high : 6);
  return config.dataFormat === "channelsFirst" ? batch(channels, ...spatial) : batch(...spatial, channels);
}

module.exports = { anything, batch, family, image, rankOf };
