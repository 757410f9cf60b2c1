# call: model
# input: 1,3,384,384
# unknown: these weights are for another image size
from torchvision.models import ViT_B_16_Weights, vit_b_16

model = vit_b_16(weights=ViT_B_16_Weights.IMAGENET1K_SWAG_E2E_V1)
