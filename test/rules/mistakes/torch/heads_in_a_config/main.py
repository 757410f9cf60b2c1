import torch

from config import ModelConfig
from model import LM

cfg = ModelConfig()
model = LM(cfg)
#       ^^^^^^^ error[shape-error]
logits = model(torch.randint(0, cfg.vocab_size, (4, 32)))
