# call: build(CONFIG["model"])
# input: 2,3,16,16
import copy
from functools import partial

import torch
from torch import nn


class Registry:
    def __init__(self, name):
        self._name = name
        self._modules = dict()

    def __contains__(self, key):
        return key in self._modules

    def get(self, key):
        return self._modules.get(key, None)

    def register_module(self, name=None, force=False, module=None):
        if module is not None:
            self._register(module, name, force)
            return module

        def _wrap(cls):
            self._register(cls, name, force)
            return cls

        return _wrap

    def _register(self, cls, name=None, force=False):
        key = name or cls.__name__
        if not force and key in self._modules:
            raise KeyError(f"{key} is already registered in {self._name}")
        self._modules[key] = cls


class ConfigDict(dict):
    def __getattr__(self, name):
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(f"no {name}")
        return ConfigDict(value) if isinstance(value, dict) else value


BACKBONES, HEADS, MODELS = Registry("backbone"), Registry("head"), Registry("model")
NORMS = {"BN": ("bn", nn.BatchNorm2d), "GN": ("gn", partial(nn.GroupNorm, 4))}


def build_from(registry, cfg, **defaults):
    args = copy.deepcopy(cfg)
    for name, value in defaults.items():
        args.setdefault(name, value)
    kind = args.pop("type")
    if isinstance(kind, str):
        cls = registry.get(kind)
        if cls is None:
            raise KeyError(f"{kind} is not registered")
    else:
        cls = kind
    return cls(**args)


def build_norm(cfg, channels, postfix=""):
    cfg = cfg.copy()
    abbr, layer = NORMS[cfg.pop("type")]
    requires_grad = cfg.pop("requires_grad", True)
    norm = layer(channels, **cfg)
    for p in norm.parameters():
        p.requires_grad = requires_grad
    return abbr + str(postfix), norm


@BACKBONES.register_module()
class TinyNet(nn.Module):
    arch = {18: (1, 2), 34: (2, 2)}

    def __init__(self, depth, in_channels=3, base=8, out_indices=(0, 1), norm_cfg=dict(type="BN"), frozen_stages=-1):
        super().__init__()
        if depth not in self.arch:
            raise KeyError(f"invalid depth {depth}")
        self.out_indices = out_indices
        self.stages = []
        width = in_channels
        for i, n in enumerate(self.arch[depth]):
            layers = []
            for j in range(n):
                name, norm = build_norm(norm_cfg, base * 2**i, postfix=j)
                layers.append(nn.Sequential())
                layers[-1].add_module("conv", nn.Conv2d(width, base * 2**i, 3, 2 if j == 0 else 1, 1, bias=False))
                layers[-1].add_module(name, norm)
                width = base * 2**i
            stage = f"layer{i + 1}"
            self.add_module(stage, nn.Sequential(*layers))
            self.stages.append(stage)
        self.feat_dim = width
        self.frozen_stages = frozen_stages
        self._freeze_stages()

    def _freeze_stages(self):
        for i in range(1, self.frozen_stages + 1):
            m = getattr(self, f"layer{i}")
            m.eval()
            for param in m.parameters():
                param.requires_grad = False

    def forward(self, x):
        outs = []
        for i, name in enumerate(self.stages):
            x = getattr(self, name)(x)
            if i in self.out_indices:
                outs.append(x)
        return tuple(outs)


@HEADS.register_module("ClsHead")
class LinearHead(nn.Module):
    def __init__(self, in_channels, num_classes, topk=(1,)):
        super().__init__()
        self.fc = nn.Linear(in_channels, num_classes)

    def forward(self, feats):
        x = feats[-1]
        return self.fc(torch.flatten(nn.functional.adaptive_avg_pool2d(x, 1), 1))


@MODELS.register_module()
class Classifier(nn.Module):
    def __init__(self, backbone, head=None, neck=None):
        super().__init__()
        self.backbone = build_from(BACKBONES, backbone)
        if neck is not None:
            self.neck = build_from(MODELS, neck)
        if head is not None:
            self.head = build_from(HEADS, head, in_channels=self.backbone.feat_dim)

    @property
    def with_neck(self):
        return hasattr(self, "neck") and self.neck is not None

    def forward(self, img):
        x = self.backbone(img)
        if self.with_neck:
            x = self.neck(x)
        return self.head(x)


CONFIG = ConfigDict(
    model=dict(
        type="Classifier",
        backbone=dict(type="TinyNet", depth=18, norm_cfg=dict(type="BN", requires_grad=True), frozen_stages=1),
        head=dict(type="ClsHead", num_classes=6),
    )
)
build = partial(build_from, MODELS)
