import pytorch_lightning as pl
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Data(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, i):
        return {"x": torch.zeros(8), "y": torch.tensor(1)}


class Lit(pl.LightningModule):
    def __init__(self, lr=0.1):
        super().__init__()
        self.save_hyperparameters()
        self.net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2))
        self.acc = []

    def forward(self, x):
        return self.net(x)

    def _step(self, batch, stage):
        logits = self(batch["x"])
        loss = F.cross_entropy(logits, batch["y"])
        self.log(f"{stage}_loss", loss, prog_bar=True, on_step=False, on_epoch=True)
        self.acc.append(loss.item())
        if self.trainer.sanity_checking:
            return loss
        if self.current_epoch > 3 and self.global_step % 10 == 0:
            self.logger.log_metrics({"a": 1})
        return loss

    def training_step(self, batch, batch_idx):
        return self._step(batch, "train")

    def validation_step(self, batch, batch_idx):
        self._step(batch, "val")

    def on_train_epoch_end(self):
        self.acc.clear()

    def configure_optimizers(self):
        opt = torch.optim.Adam(self.parameters(), lr=self.hparams.lr)
        return [opt], [torch.optim.lr_scheduler.StepLR(opt, 1)]


class GAN(pl.LightningModule):
    def __init__(self):
        super().__init__()
        self.automatic_optimization = False
        self.g = nn.Linear(4, 8)
        self.d = nn.Linear(8, 1)

    def training_step(self, batch):
        (x,) = batch
        og, od = self.optimizers()
        z = torch.randn(x.shape[0], 4, device=self.device).type_as(x)
        fake = self.g(z)
        valid = torch.ones(x.size(0), 1)
        g_loss = F.binary_cross_entropy_with_logits(self.d(fake), valid)
        og.zero_grad()
        self.manual_backward(g_loss)
        og.step()
        self.toggle_optimizer(od)
        d_loss = F.binary_cross_entropy_with_logits(self.d(fake.detach()), torch.zeros_like(valid))
        self.manual_backward(d_loss)
        od.step()
        self.untoggle_optimizer(od)

    def train_dataloader(self):
        return DataLoader(TensorDataset(torch.zeros(32, 8)), batch_size=8)

    def configure_optimizers(self):
        return torch.optim.SGD(self.g.parameters(), lr=0.1), torch.optim.SGD(self.d.parameters(), lr=0.1)


trainer = pl.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False)
trainer.fit(Lit(), DataLoader(Data(), batch_size=8), DataLoader(Data(), batch_size=8))
pl.Trainer(max_epochs=1, accelerator="cpu", logger=False, enable_checkpointing=False).fit(GAN())
