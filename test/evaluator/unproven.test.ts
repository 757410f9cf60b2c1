/** Complaints that rest on what cannot be seen or was made up: none of these programs is blamed. */
import { beforeAll, describe, expect, it } from "vitest";
import { checkModel, load, serviceWith } from "./check";

beforeAll(load);

describe("a package that may be missing", () => {
  it.each([
    ["is demanded where it is imported", `raise RuntimeError("pip install fastpack")`, ""],
    ["is demanded later", "HAS_PACK = False", `assert HAS_PACK, "pip install fastpack"`],
    ["is asked for", "HAS_PACK = False", `if not HAS_PACK:\n    raise RuntimeError("pip install fastpack")`],
  ])("%s", (_name, handler, use) => {
    checkModel(`
try:
    import fastpack
    HAS_PACK = True
except ImportError:
    ${handler}
${use}
`);
  });

  it("is done without where the code can", () =>
    void checkModel(
      `
from torch import nn
try:
    from fastpack import FastNorm
except ImportError:
    FastNorm = None

net = nn.Sequential(nn.Linear(4, 4), nn.LayerNorm(4) if FastNorm is None else FastNorm(4))  #> 8 params ? -> ?
`.replace("  #> 8 params ? -> ?", ""),
    ));
});

describe("a GPU that may be missing", () => {
  it.each([
    "if not torch.cuda.is_available():\n    raise RuntimeError('no GPU')",
    "assert torch.cuda.is_available()",
  ])("%s", (use) => void checkModel(`import torch\n${use}\n`));
});

describe("a base class out of sight", () => {
  it("may take other arguments than what stands behind it, and make layers", () => {
    checkModel(`
import torch
from torch import nn
from backbones import ResNet

class Features:
    def __init__(self, depth=5):
        self.depth = depth

class Encoder(ResNet, Features):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.fc = nn.Linear(3, 4)

class Plain(ResNet, Features):
    pass

class Net(nn.Module):  #= ? params (1,3) -> ? ? MACs
    def __init__(self):
        super().__init__()
        self.encoder = Encoder(block=1)
        self.plain = Plain(block=1)

    def forward(self, x):
        return self.encoder(x) + self.plain(x)

Net()(torch.zeros(1, 3))
`);
  });

  it("is none of a layer where it is named for something else", () => {
    checkModel(`
import torch
from torch import nn
from transformers import PretrainedConfig

class NetConfig(PretrainedConfig):
    width = 4

class Net(nn.Module):  #= 16 params (1,3) -> (1,4) 12 MACs
    def __init__(self, config):
        super().__init__()
        self.config = config
        self.fc = nn.Linear(3, config.width)

    def forward(self, x):
        return self.fc(x)

Net(NetConfig())(torch.zeros(1, 3))
`);
  });

  it("loads and saves modules, and is no part of them", () => {
    checkModel(`
import torch
from torch import nn
from huggingface_hub import PyTorchModelHubMixin

class Net(nn.Module, PyTorchModelHubMixin, tags=["image"]):  #= 16 params (1,3) -> (1,4) 12 MACs
    def __init__(self, width):
        super().__init__()
        self.fc = nn.Linear(3, width)

    def forward(self, x):
        return self.fc(x)

net = Net(4)
net(torch.zeros(1, 3))
net.push_to_hub("me/net")
`);
  });
});

describe("a sequence that only a base class out of sight runs", () => {
  it("may be walked through, each of its modules given two tensors", () => {
    checkModel(`
import torch
from torch import nn
from course import Encoder

class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 8)

    def forward(self, x, lengths):
        return self.fc(x)

class Stack(Encoder):
    def __init__(self):
        super().__init__()
        self.blocks = nn.Sequential()
        for i in range(2):
            self.blocks.add_module(f"block{i}", Block())

Stack()(torch.zeros(2, 8), torch.tensor([3, 2]))
`);
  });
});

describe("what a library's name stands for", () => {
  it.each([
    "keras.version().startswith('3.')",
    "tf.__version__ >= '2.0.0'",
    "getattr(keras, 'version', None)()",
  ])("%s", (use) => void checkModel(`import keras\nimport tensorflow as tf\nx = ${use}\n`));
});

describe("decorators and metaclasses out of sight", () => {
  it("may give arguments", () =>
    void checkModel(`
import hydra
@hydra.main(version_base="1.3")
def main(cfg):
    print(cfg.width)
main()
`));
  it("may initialise", () =>
    void checkModel(`
from torch import nn
from fastbase import InitMeta
class Module(nn.Module, metaclass=InitMeta):
    def __init__(self): pass
class Net(Module):
    def __init__(self, width):
        self.fc = nn.Linear(width, 2)
`));
  it("leave a constructor that fails alone", () =>
    void checkModel(`
from torch import nn
class Searcher(nn.Module):
    def __init__(self, bos, eos):
        super().__init__()
class Greedy(Searcher):
    def __init__(self, modules, **kwargs):
        super().__init__(**kwargs)
        self.fc = nn.Linear(2, 2)
`));
});

describe("attributes of a library's classes", () => {
  it("may be more than are known", () =>
    void checkModel(`
import torchvision.transforms as T
class Crop(T.RandomResizedCrop):
    def forward(self, image):
        return self.get_params(image, self.scale, self.ratio)
Crop(8)(None)
`));
  it("are those of modules for transforms", () =>
    void checkModel(`
from torch import nn
from torchvision import transforms
augment = nn.Sequential(transforms.RandomHorizontalFlip(), transforms.Normalize([0.5], [0.5]))
`));
});

describe("an input that was made up", () => {
  it("may be of another rank", () =>
    void checkModel(`
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)
    def forward(self, x):
        return self.fc(x).permute(0, 4, 1, 2, 3)
`));
  it("may be of another rank for indices", () =>
    void checkModel(`
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.user = nn.Embedding(10, 4)
    def forward(self, user, items):
        a, b = self.user(user).unsqueeze(1), self.user(items)
        return a @ b.permute(0, 2, 1)
`));
  it("may be what the code refuses", () =>
    void checkModel(`
from torch import nn
class Whiten(nn.Module):
    def __init__(self):
        super().__init__()
        self.fitted = False
    def forward(self, x):
        if not self.fitted:
            raise RuntimeError("Call fit first.")
        return x
`));
});

describe("numbers in a docstring", () => {
  it("are no shape where they are an argument's default", () => {
    const [model] = checkModel(`
from torch import nn
class Net(nn.Module):
    """A net.

    Args:
        depths (list): Number of blocks at each stage. Default: [3, 3, 9, 3].
    """
    def __init__(self, depths=(3, 3, 9, 3)):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3, padding=1)
    def forward(self, x):
        return self.conv(x)
`);
    expect(model?.inputs).toEqual([["N", 3, "H", "W"]]);
  });
});

describe("an argument of forward", () => {
  it("may be called where it was taken for a tensor", () =>
    void checkModel(`
from torch import nn
class Penalty(nn.Module):
    def forward(self, fake, critic, conditions):
        return critic(fake, *conditions)
`));
});

describe("a class that nothing constructs", () => {
  it("may have attributes with other arguments than its defaults", () =>
    void checkModel(`
from torch import nn
class Net(nn.Module):
    def __init__(self, adapt=False):
        super().__init__()
        if adapt:
            self.down = nn.Linear(4, 4)
    def forward(self, x):
        return self.down(x)
`));
  it("may be another's name", () =>
    void checkModel(`
from torch import nn
class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.fc = nn.Linear(width, 2)
class Old(nn.Module):
    def __new__(cls, *args, **kwargs):
        return Net(*args, **kwargs)
`));
});

describe("attributes that code out of sight may set", () => {
  it.each(["store_attr()", "store_attr('width')", "take_all(self, locals())"])(
    "by %s",
    (call) =>
      void checkModel(`
from fastbase import *
from torch import nn
class Net(nn.Module):
    width = None
    def __init__(self, width):
        super().__init__()
        ${call}
        self.fc = nn.Linear(self.width, self.depth)
net = Net(4)
for size in net.width:
    print(size)
`),
  );
  it("by names that are not known", () =>
    void checkModel(`
from fastbase import settings
class Task:
    config = None
    def __init__(self, **given):
        for key in given:
            setattr(self, key, given[key])
assert Task(**settings).config is not None
`));
});

describe("arguments that are not known", () => {
  it.each([
    "build('a', 1, width=2, **settings)",
    "build('a', *settings, depth=3)",
    "build('a', **{key: 1 for key in settings})",
  ])(
    "%s",
    (call) =>
      void checkModel(`
from fastbase import settings
def build(name, *others, depth=1, **options):
    return options
${call}
`),
  );
  it("are those of functions behind a decorator", () =>
    void checkModel(`
from fastbase import decorator
def take(x):
    return x
@decorator
def wrap(func, *args, **kwargs):
    return take(*args, **kwargs)
wrap(take)
`));
  it("are those of functions that only hand them on", () =>
    void checkModel(`
def take(x):
    return x
def wrap(*args):
    return take(*args)
`));
});

describe("code that is meant to fail", () => {
  it.each([
    "with raises(RuntimeError):\n    net(x)",
    "with pytest.raises(RuntimeError, match='shape'):\n    net(x)",
    "@pytest.mark.xfail(reason='a known bug')\ndef test_net():\n    net(x)",
    "@pytest.mark.xfail\ndef test_net():\n    net(x)",
  ])(
    "%s",
    (code) =>
      void checkModel(`
import pytest
import torch
from testing import raises
net = torch.nn.Linear(3, 4)
x = torch.zeros(2, 5)
${code}
`),
  );
});

describe("what a command line or the environment may give", () => {
  it.each([
    "for size in args.sizes:\n    print(size)",
    "if args.count < 2:\n    print('few')",
    "if args.root is None:\n    raise ValueError('no root')",
    "assert args.root",
    "if not STRICT:\n    raise ValueError('not strict')",
    "if len(sys.argv) < 2:\n    sys.exit('usage')",
  ])(
    "%s",
    (code) =>
      void checkModel(`
import argparse, os, sys
def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", nargs="+", type=int)
    parser.add_argument("--count", type=int)
    parser.add_argument("--root", default=os.environ.get("ROOT"))
    return parser.parse_args()
args = options()
STRICT = os.getenv("STRICT", "false").upper() == "TRUE"
${code}
`),
  );
});

describe("what classes out of sight give", () => {
  it.each(["next(Loader())", "Loader() + 1", "Loader * 3"])(
    "%s",
    (use) =>
      void checkModel(`
from fastbase import Base
class Loader(Base):
    pass
${use}
`),
  );
});

describe("methods without a body", () => {
  it.each(["pass", "...", "'A head.'"])(
    "are left to subclasses: %s",
    (body) =>
      void checkModel(`
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = self.build()
    def build(self):
        ${body}
    def forward(self, x):
        for layer in self.build():
            x = layer(x)
        return self.head(x)
`),
  );
});

describe("a decorator that calls what it decorates otherwise", () => {
  it("gives what is not known", () =>
    void checkModel(`
from fastbase import decorator
from torch import nn
class Check:
    def __call__(self, wrapped):
        return self.wrap(wrapped)
    @decorator(enabled=True)
    def wrap(self, wrapped, instance, args, kwargs):
        return wrapped(*args, **kwargs), instance
class Net(nn.Module):
    @Check()
    def forward(self, x):
        return x
`));
  it("hands its object on among others", () =>
    void checkModel(`
from fastbase import Fields
from torch import nn
def validated(init):
    def wrapper(*args, **kwargs):
        self, *args = args
        return init(self, **{**kwargs, **Fields(**kwargs).__dict__})
    return wrapper
class Base(nn.Module):
    @validated
    def __init__(self, width):
        super().__init__()
class Net(Base):
    @validated
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fc = nn.Linear(2, 2)
`));
});

describe("a step of Lightning", () => {
  it("may take what only the trainer gives", () =>
    void checkModel(`
import torch
from lightning import LightningModule
class Net(LightningModule):
    def training_step(self, batch, batch_idx, optimizer_idx):
        return batch
net = Net()
net.training_step(torch.zeros(2), 0, 0)
`));
});

describe("sequences of unknown length", () => {
  it("may be as long as they are taken apart", () =>
    void checkModel(`
def f(x, device):
    _, h, w, dim, where = *x.shape, device
    q, k, v = (x, *x.chunk(2))
    return h
f(unseen, 1)
`));
});

describe("what stands beside a module", () => {
  it("is no part of it", async () => {
    const text = "def made():\n    return tool()\n";
    const read = (file: string) => (file.endsWith("tool.py") ? { text } : ("absent" as const));
    const service = await serviceWith({ sources: { roots: [], read } });
    checkModel("from tool import tool\nx = tool(1)\n", { service });
  });
});
