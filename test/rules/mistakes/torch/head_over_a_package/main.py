import torch
from torch import nn

from models import TextEncoder


class Classifier(nn.Module):
    def __init__(self, vocab_size, n_classes):
        super().__init__()
        self.encoder = TextEncoder(vocab_size, dim=192)
        self.head = nn.Linear(128, n_classes)
        #                     ^^^ error[linear-in-features-mismatch]
        # fix "Set in_features to 192" => self.head = nn.Linear(192, n_classes)
        # fix "Use LazyLinear, which takes in_features from its first input" => self.head = nn.LazyLinear(n_classes)

    def forward(self, tokens):
        return self.head(self.encoder(tokens))


def main():
    model = Classifier(5000, 4)
    tokens = torch.randint(0, 5000, (8, 50))
    logits = model(tokens)
    print(logits.shape)


if __name__ == "__main__":
    main()
