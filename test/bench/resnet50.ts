/** ResNet-50 (He et al., 2015) as code, and the calls of its layers as the catalogue gets them. */

/** One call of a layer of `torch.nn` with its input's sizes. */
export interface LayerUse {
  readonly name: string;
  readonly args: readonly (number | null)[];
  readonly input: readonly number[];
}

/** `[blocks, width, side of the output]` of the four stages. */
const STAGES = [
  [3, 64, 56],
  [4, 128, 28],
  [6, 256, 14],
  [3, 512, 7],
] as const;

export const CODE = `import torch
import torch.nn as nn


class Bottleneck(nn.Module):
    def __init__(self, inside, width, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inside, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, 4 * width, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(4 * width)
        self.relu = nn.ReLU()
        self.shortcut = None
        if inside != 4 * width:
            self.shortcut = nn.Sequential(
                nn.Conv2d(inside, 4 * width, 1, stride, bias=False), nn.BatchNorm2d(4 * width))

    def forward(self, x):
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        if self.shortcut is not None:
            x = self.shortcut(x)
        return self.relu(x + y)


def stage(inside, blocks, width, stride):
    first = Bottleneck(inside, width, stride)
    return nn.Sequential(first, *[Bottleneck(4 * width, width, 1) for _ in range(blocks - 1)])


class ResNet50(nn.Module):
    def __init__(self, classes=1000):
        super().__init__()
        self.conv = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
        self.bn = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(3, 2, 1)
        self.stages = nn.Sequential(
            stage(64, 3, 64, 1), stage(256, 4, 128, 2), stage(512, 6, 256, 2), stage(1024, 3, 512, 2))
        self.average = nn.AdaptiveAvgPool2d(1)
        self.head = nn.Linear(2048, classes)

    def forward(self, x):
        x = self.pool(self.relu(self.bn(self.conv(x))))
        x = self.average(self.stages(x))
        return self.head(torch.flatten(x, 1))


model = ResNet50()
model(torch.randn(1, 3, 224, 224))
`;

/** The calls of all layers, in the order of the forward pass. */
export function layerUses(): readonly LayerUse[] {
  const blocks = STAGES.flatMap(([count, width, side], stage) =>
    Array.from({ length: count }, (_, block) => bottleneck(stage, block, width, side)).flat(),
  );
  return [
    ...unit([3, 64, 7, 2, 3], 224, 112),
    relu(64, 112),
    { name: "MaxPool2d", args: [3, 2, 1], input: [1, 64, 112, 112] },
    ...blocks,
    { name: "AdaptiveAvgPool2d", args: [1], input: [1, 2048, 7, 7] },
    { name: "Linear", args: [2048, 1000], input: [1, 2048] },
  ];
}

function bottleneck(stage: number, block: number, width: number, side: number): readonly LayerUse[] {
  const stride = block === 0 && stage > 0 ? 2 : 1;
  const inside = block > 0 ? 4 * width : stage > 0 ? 2 * width : 64;
  const before = side * stride;
  const shortcut = block === 0 ? unit([inside, 4 * width, 1, stride, 0], before, side) : [];
  return [
    ...unit([inside, width, 1, 1, 0], before, before),
    relu(width, before),
    ...unit([width, width, 3, stride, 1], before, side),
    relu(width, side),
    ...unit([width, 4 * width, 1, 1, 0], side, side),
    ...shortcut,
    relu(4 * width, side),
  ];
}

/** A convolution without bias and the normalisation after it, from one side to another. */
function unit(args: readonly [number, number, ...number[]], from: number, to: number): readonly LayerUse[] {
  const [inside, outside] = args;
  return [
    { name: "Conv2d", args, input: [1, inside, from, from] },
    { name: "BatchNorm2d", args: [outside], input: [1, outside, to, to] },
  ];
}

function relu(channels: number, side: number): LayerUse {
  return { name: "ReLU", args: [], input: [1, channels, side, side] };
}
