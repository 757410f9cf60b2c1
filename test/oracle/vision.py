"""Makes torchvision importable beside a PyTorch build that its compiled operations do not fit.

The layers recorded here are pure Python. Only the shape rules that torchvision registers for its
compiled operations are missed on import, so they are passed over.
"""

import torch

registered = torch.library.register_fake
torch.library.register_fake = lambda *_args, **_kwargs: lambda rule: rule
try:
    import torchvision
    import torchvision.ops
finally:
    torch.library.register_fake = registered

__all__ = ["torchvision"]
