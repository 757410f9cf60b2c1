import lightning as L
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Regressor(L.LightningModule):
    def __init__(self, features=10):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(features, 32), nn.ReLU(), nn.Linear(16, 1))
        #                                                                      ^^ error[linear-in-features-mismatch]
        # fix "Set in_features to 32" => self.net = nn.Sequential(nn.Linear(features, 32), nn.ReLU(), nn.Linear(32, 1))
        # fix "Use LazyLinear, which takes in_features from its first input" => self.net = nn.Sequential(nn.Linear(features, 32), nn.ReLU(), nn.LazyLinear(1))
        self.loss = nn.MSELoss()

    def forward(self, x):
        return self.net(x)

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = self.loss(self(x).squeeze(-1), y)
        self.log("loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=self.lr if hasattr(self, "lr") else 0.1)


data = TensorDataset(torch.randn(256, 10), torch.randn(256))
trainer = L.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False)
trainer.fit(Regressor(), DataLoader(data, batch_size=64))
