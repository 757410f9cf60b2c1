import torch

from lstm_model import LSTMModel

SEQ_LEN, N_FEATURES = 24, 9
model = LSTMModel(SEQ_LEN, 64, 2, 1)
batch = torch.randn(32, SEQ_LEN, N_FEATURES)
print(model(batch).shape)
#     ^^^^^^^^^^^^ error[shape-error]
