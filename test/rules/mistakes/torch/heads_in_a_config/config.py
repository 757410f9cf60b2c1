from dataclasses import dataclass


@dataclass
class ModelConfig:
    vocab_size: int = 1000
    d_model: int = 100
    n_heads: int = 8
    n_layers: int = 2
    max_len: int = 128
