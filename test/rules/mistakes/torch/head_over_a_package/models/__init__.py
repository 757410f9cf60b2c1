from .encoder import TextEncoder
