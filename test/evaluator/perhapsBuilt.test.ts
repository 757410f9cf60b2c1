/** Keras layers that code out of sight may or may not have built before the model itself calls them. */
import { beforeAll, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, checkModel, load } from "./check";

beforeAll(load);

const HEAD = `
from data import load
import keras
from keras import layers
`;

it("a declared model that a loop over unseen data calls has its totals", () => {
  checkModel(`${HEAD}
model = keras.Sequential([  #= 1656 params (N,8,8,3) -> (N,4) 4928 MACs
    layers.Rescaling(1.0 / 255, input_shape=(8, 8, 3)),
    layers.Conv2D(2, 3, padding="same"),
    layers.Flatten(),
    layers.Dense(4),
    layers.Dense(120),
    layers.Dense(4),
])
for images in load():
    model(images)
`);
});

it("a layer that only an undecided way calls stays open", () => {
  const source = `${HEAD}
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.a, self.b = layers.Dense(4), layers.Dense(4)

    def call(self, x):
        return self.a(x)

net = Net()
net(keras.ops.zeros((2, 3)))
if load():
    net.b(keras.ops.zeros((2, 3)))
`;
  const [model] = summaryJson(analyze(source)).models;
  expect(model?.params.total).toBeNull();
});

it("a Sequential inside of a layer is fed what that layer feeds it, and not what others are fed", () => {
  const source = `${HEAD}
class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.ffn = keras.Sequential([layers.Dense(8), layers.Dense(3)])  #= 59 params (2,3) -> (2,3) 96 MACs

    def call(self, x):
        return self.ffn(x)

block = Block()
other = keras.Sequential([layers.Input((8, 8, 1)), layers.Flatten(), layers.Dense(2)])
out = keras.Model(image := keras.Input((8, 8, 1)), other(image))
block(keras.ops.zeros((2, 3)))
`;
  checkModel(source);
});
