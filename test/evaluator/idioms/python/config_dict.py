# call: Net(config)
# input: 1,3,16,16
from torch import nn

DEFAULTS = {"width": 16, "act": "relu", "norm": {"type": "bn", "affine": True}}
config = {**DEFAULTS, "width": 24, "stages": [{"out": 24, "stride": 1}, {"out": 48, "stride": 2, "act": "gelu"}]}
config.update(depth=2, classes=config.get("classes", 7))

ACTS = {"relu": nn.ReLU, "gelu": nn.GELU, None: nn.Identity}


def conv(cfg, cin, stage):
    act = ACTS[stage.get("act", cfg["act"])]
    layers = [nn.Conv2d(cin, stage["out"], 3, stage["stride"], 1)]
    if cfg["norm"]["type"] == "bn":
        layers.append(nn.BatchNorm2d(stage["out"], affine=cfg["norm"]["affine"]))
    layers.append(act())
    return nn.Sequential(*layers)


class Net(nn.Module):
    def __init__(self, cfg):
        super().__init__()
        self.cfg = cfg
        self.stem = nn.Conv2d(3, cfg["width"], 1)
        cin, stages = cfg["width"], []
        for stage in cfg["stages"]:
            for i in range(cfg["depth"]):
                stages.append(conv(cfg, cin, stage if i == 0 else {**stage, "stride": 1}))
                cin = stage["out"]
        self.stages = nn.Sequential(*stages)
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(cin, cfg["classes"]))

    def forward(self, x):
        return self.head(self.stages(self.stem(x)))
