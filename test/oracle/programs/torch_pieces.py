"""What a PyTorch program may do with the tensor at hand, by the kind of the tensor.

A piece is the lines of `__init__` and those of `forward`, both templates (see author.py). B, C, H, W, L, D and T
are the sizes of the tensor. No piece needs another, and a program takes any of them in any order.
"""

MAP = [  # (B, C, H, W)
    (
        "self.$conv = nn.Conv2d($(C), $(4|8|16), ${1|3|5}, stride=${1|1|2}, padding=${0|1|2}${|, bias=False})",
        "x = ${F.relu(self.$conv(x))|torch.tanh(self.$conv(x))|F.leaky_relu(self.$conv(x), 0.2, inplace=True)}",
    ),
    ("self.$conv = nn.Conv2d($(C), 8, 3, padding_mode='${reflect|circular|replicate}', padding=${1|2})", "x = self.$conv(x)"),
    ("self.$conv = nn.Conv2d(kernel_size=${(3, 1)|(1, 5)|3}, out_channels=$(6|12), in_channels=$(C), dilation=${1|2})", "x = self.$conv(x)"),
    ("self.$conv = nn.Conv2d($(C), $(C * 2), 3, padding='${same|valid}', groups=$(C))", "x = self.$conv(x)"),
    ("self.$block = ConvBN($(C), $(8|16|32), ${3|k=1|5, s=2}${|, act=None|, act=nn.SiLU|, act=partial(nn.LeakyReLU, 0.1)})", "x = self.$block(x)"),
    ("self.$stage = make_layer(Residual, $(C), $(4|8), ${1|2|3}${|, stride=2})", "x = self.$stage(x)"),
    ("self.$gate = SqueezeExcite($(C), reduction=${1|2|4})", "x = self.$gate(x)"),
    ("self.$mixed = Inception($(C), *[$(2|4), 6, ${2|4}])", "x = self.$mixed(x)"),
    ("self.$dense = DenseBlock($(C), $(4), count=${1|2|3})", "x = self.$dense(x)"),
    ("self.$shuffle = Shuffle(${1|2|3})", "x = self.$shuffle(x)"),
    ("self.$up = Up($(C), $(8), bilinear=${True|False})", "x = self.$up(x)"),
    ("self.$unet = UNet($(C), [4, $(8), ${8|16}])", "x = self.$unet(x)"),
    ("self.$pool = nn.${MaxPool2d(2)|AvgPool2d(2, ceil_mode=True)|MaxPool2d(3, stride=2, padding=1)|AvgPool2d(3, 1)|MaxPool2d((2, 1))|LPPool2d(2, 2)|FractionalMaxPool2d(2, output_size=(3, 3))|AdaptiveAvgPool2d(4)|AdaptiveMaxPool2d((3, None))|AvgPool2d(2, padding=1, count_include_pad=False)|MaxPool2d(2, dilation=2, ceil_mode=True)}", "x = self.$pool(x)"),
    ("self.$norm = nn.${BatchNorm2d|InstanceNorm2d|SyncBatchNorm}($(C)${|, affine=True|, track_running_stats=True})", "x = self.$norm(x)"),
    ("self.$norm = nn.GroupNorm(${1|2|4}, $(C)${|, affine=False})", "x = F.silu(self.$norm(x))"),
    ("self.$norm = nn.LayerNorm([$(C), $(H), $(W)])", "x = self.$norm(x)"),
    ("self.$norm = nn.LayerNorm($(C)${|, elementwise_affine=False|, bias=False})", "x = self.$norm(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)"),
    ("self.$up = nn.ConvTranspose2d($(C), $(4|8), ${2|3|4}, stride=${1|2}${|, padding=1|, output_padding=1|, dilation=2})", "x = self.$up(x)"),
    ("self.$small = nn.Sequential(nn.PixelUnshuffle(2), nn.Conv2d($(C * 4), $(8), 1))", "x = self.$small(x)"),
    ("self.$large = nn.Sequential(nn.Conv2d($(C), $(16), 1), nn.PixelShuffle(2))", "x = self.$large(x)"),
    ("self.$same = nn.Conv2d($(C), $(C), 3, padding=${1|1|0})", "skip = x\nx = self.$same(x)\nx = x + skip"),
    ("self.$heads = nn.ModuleDict({'a': nn.Conv2d($(C), 4, 1), 'b': nn.Conv2d($(C), 6, 3, padding='same')})", "x = torch.cat([head(x) for head in self.$heads.values()], dim=1)"),
    ("self.$rates = nn.ModuleList([nn.Conv2d($(C) if i == 0 else 8, 8, 3, padding=d, dilation=d) for i, d in enumerate([1, 2, ${3|4}])])", "for layer in self.$rates:\n    x = F.relu(layer(x))"),
    ("self.$parts = nn.ModuleList(nn.Conv2d($(C // 2), $(4), 3, padding=1) for _ in range(2))", "x = torch.cat([conv(part) for conv, part in zip(self.$parts, x.chunk(2, 1))], 1)"),
    ("self.$scale = nn.Parameter(torch.${zeros|ones}(1, $(C), 1, 1))", "x = x * (1 + self.$scale)"),
    ("self.$conv = nn.LazyConv2d($(8), 3, stride=2)\nself.$norm = nn.LazyBatchNorm2d()", "x = self.$norm(self.$conv(x))"),
    ("self.$mix = nn.Linear($(C), $(8|12))", "x = self.$mix(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)"),
    ("self.$part = nn.${ZeroPad2d(1)|ReflectionPad2d((1, 0, 2, 1))|ReplicationPad2d(2)|CircularPad2d(1)|ConstantPad2d((0, 1, 0, 1), 0.0)|Upsample(scale_factor=(1, 2))|UpsamplingBilinear2d(scale_factor=2)|Dropout2d(0.3)|FeatureAlphaDropout()|PReLU()|Softmax2d()|Identity()|Unfold(2, stride=2)|Flatten(2)|Flatten()|LocalResponseNorm(3)|CrossMapLRN2d(3)|Hardswish(inplace=True)|Mish()|GLU(dim=1)|RReLU()|Unflatten(1, (1, -1))|ChannelShuffle(1)|CELU()}", "x = self.$part(x)"),
    ("self.$slope = nn.PReLU($(C))", "x = self.$slope(x)"),
    ("self.$normed = nn.utils.${weight_norm|spectral_norm|parametrizations.weight_norm|parametrizations.spectral_norm}(nn.Conv2d($(C), $(8), 3))", "x = self.$normed(x)"),
    ("self.$frozen = nn.Conv2d($(C), $(8), 1)\nself.$frozen.${requires_grad_(False)|weight.requires_grad = False|bias.requires_grad_(False)}", "x = self.$frozen(x)"),
    ("self.$twice = nn.Conv2d($(C), $(C), 3, padding=1)\nself.$again = ${self.$twice|copy.deepcopy(self.$twice)}", "x = self.$again(torch.relu(self.$twice(x)))"),
    ("self.$kernel = nn.Parameter(torch.randn($(6), $(C), 3, 3))", "x = F.conv2d(x, self.$kernel${|, padding=1|, stride=2|, bias=torch.zeros(6)})"),
    ("", "x = ${F.pad(x, (1, 2, 0, 1))|F.pad(x, (1, 1), mode='reflect')|F.interpolate(x, scale_factor=2)|F.interpolate(x, size=(12, 12), mode='bilinear')|F.interpolate(x, scale_factor=0.5, mode='area')|F.max_pool2d(x, 2)|F.avg_pool2d(x, 2, 1)|F.adaptive_avg_pool2d(x, (5, 5))|F.lp_pool2d(x, 2, 3)|F.unfold(x, 3).view(x.size(0), x.size(1) * 9, -1)|F.pixel_shuffle(x, 2)|F.pixel_unshuffle(x, 2)|F.instance_norm(x)|F.local_response_norm(x, 3)}"),
    ("", "x = ${x.flatten(2).transpose(1, 2)|x.view(x.shape[0], x.shape[1], -1).permute(0, 2, 1)|torch.flatten(x, 1)|x.view(x.size(0), -1)|x.mean([2, 3])|x.amax(dim=(-2, -1))|F.adaptive_avg_pool2d(x, 1).squeeze(-1).squeeze(-1)|x.view(x.size(0), -1, 4)|torch.einsum('bchw->bc', x)|x.std(dim=(2, 3))|torch.logsumexp(x, dim=(2, 3))|x.unsqueeze(2)}"),
    ("", "b, c, *hw = x.shape\nx = x.reshape(b, c, math.prod(hw)).mT"),
    ("", "${a, b = x.chunk(2, dim=1)|a, b = torch.split(x, x.size(1) // 2, dim=1)|a, b = torch.tensor_split(x, 2, dim=1)}\nx = a * torch.sigmoid(b)"),
    ("", "x = ${torch.cat([x, x.flip(1)], dim=1)|x[:, :, ::2, 1:]|x[:, : x.shape[1] // 2]|x[..., 1:-1]|torch.stack([x, x], 2).flatten(1, 2)|torch.roll(x, shifts=(1, 1), dims=(2, 3))|x.permute(0, 1, 3, 2).contiguous()|sum(torch.split(x, 1, dim=1))|x - x.mean((2, 3), keepdim=True)|x.softmax(1) * x|torch.where(x > 0, x, 0.1 * x)|x.index_select(1, torch.tensor([0]))|x.repeat(1, 2, 1, 1)|x.unfold(2, 4, 4).mean(-1)|x.movedim(1, -1).movedim(-1, 1)|torch.rot90(x, 1, (2, 3))|torch.tile(x, (1, 1, 2))|x.narrow(2, 0, 4)|x.triu()|x.diff(dim=3)}"),
    ("", "x, ${_|places} = x.max(dim=${1|2}, keepdim=True)"),
    ("", "grid = F.affine_grid(torch.eye(2, 3).expand(x.size(0), 2, 3), ${x.size()|(x.size(0), x.size(1), 6, 6)})\nx = F.grid_sample(x, grid)"),
    ("", "values, places = F.max_pool2d(x, 2, return_indices=True)\nx = F.max_unpool2d(values, places, 2, output_size=x.shape[2:])"),
    ("", "if self.training:\n    x = F.dropout(x, 0.5)\nelif x.size(1) > ${2|8}:\n    x = x[:, :2]"),
    ("", "x = torch.utils.checkpoint.checkpoint(lambda t: torch.relu(t) + 1, x, use_reentrant=False)"),
]

SEQUENCE = [  # (B, L, D)
    ("self.$attention = Attention($(D), heads=${1|2|4}${|, qkv_bias=True})", "x = x + self.$attention(x)"),
    ("self.$causal = CausalAttention($(D), ${1|2|3|4})", "x = self.$causal(x)"),
    ("self.$mlp = nn.Sequential(*[Mlp($(D), ratio=${2|0.5|4.}) for _ in range(${1|2})])", "x = self.$mlp(x)"),
    ("self.$experts = Experts($(D), ${2|3}, $(8))", "x = self.$experts(x)"),
    ("self.$positions = Positions($(D))", "x = self.$positions(x)"),
    ("self.$rnn = Recurrent($(D), $(8), ${'LSTM'|'GRU'|'RNN'}${|, bidirectional=True|, num_layers=2|, num_layers=2, dropout=0.1})", "x = self.$rnn(x)"),
    ("self.$lstm = nn.LSTM($(D), $(6|8), ${|num_layers=2, }batch_first=True${|, proj_size=4|, bidirectional=True})", "${x, (h, c) = self.$lstm(x)|out, (h, c) = self.$lstm(x); x = h[-1]|x = self.$lstm(x)[0][:, -1, :]|_, (h, _) = self.$lstm(x); x = torch.cat([h[-1], h[0]], dim=1)}"),
    ("self.$gru = nn.GRU($(D), $(6), bias=${True|False})", "${x, h = self.$gru(x)|h = self.$gru(x.transpose(0, 1))[1]; x = h.squeeze(0)|x, h = self.$gru(x, torch.zeros(1, x.size(1), 6))}"),
    ("self.$linear = nn.Linear($(D), $(4|8|16)${|, bias=False})", "x = self.$linear(x)"),
    ("self.$conv = nn.Conv1d($(D), $(4|8), 3, padding=${0|1|'same'})", "x = self.$conv(x.transpose(1, 2)).transpose(1, 2)"),
    ("self.$conv = nn.Conv1d($(L), $(4|8), 3, stride=2)", "x = self.$conv(x)"),
    ("self.$up = nn.ConvTranspose1d($(L), $(4), ${2|3}, stride=2)", "x = self.$up(x)"),
    ("self.$place = nn.Parameter(torch.randn(1, $(L), $(D)) * 0.02)", "x = x + self.$place[:, : x.size(1)]"),
    ("self.$token = nn.Parameter(torch.zeros(1, 1, $(D)))\nnn.init.trunc_normal_(self.$token, std=0.02)", "x = torch.cat((self.$token.expand(x.shape[0], -1, -1), x), dim=1)"),
    ("self.$attention = nn.MultiheadAttention($(D), ${1|2|4}, batch_first=True)", "x, weights = self.$attention(x, x, x${|, need_weights=False})"),
    ("self.$attention = nn.MultiheadAttention($(D), ${1|2})", "${x = self.$attention(x, x, x)[0]|_, x = self.$attention(x, x, x)}"),
    ("layer = nn.TransformerEncoderLayer($(D), ${1|2|4}, dim_feedforward=$(32), batch_first=True)\nself.$encoder = nn.TransformerEncoder(layer, num_layers=${1|2})", "x = self.$encoder(x)"),
    ("self.$decoder = nn.TransformerDecoderLayer($(D), ${1|2}, $(16), batch_first=True)", "x = self.$decoder(x, x[:, :2])"),
    ("self.$norm = nn.${LayerNorm|RMSNorm}($(D))", "x = self.$norm(x)"),
    ("self.$norm = nn.${BatchNorm1d|InstanceNorm1d}($(L))", "x = self.$norm(x)"),
    ("self.$head = nn.Sequential(nn.Flatten(), nn.Linear($(L * D), $(16)), nn.Tanh())", "x = self.$head(x)"),
    ("self.$part = nn.${MaxPool1d(2)|AvgPool1d(3, 1)|AdaptiveAvgPool1d(4)|AdaptiveMaxPool1d(3)|LPPool1d(2, 2)|Dropout(0.5)|Dropout1d()|Softmax(dim=-1)|ConstantPad1d(1, 0.)|ReflectionPad1d(2)|CircularPad1d((1, 0))|ZeroPad1d(2)|Unflatten(2, (2, -1))|Upsample(scale_factor=2)|Hardtanh()|Softplus()|Softshrink()|LogSigmoid()|Tanhshrink()}", "x = self.$part(x)"),
    ("self.$down, self.$up = nn.Linear($(D), $(8)), nn.Linear($(8), $(D))", "x = x + self.$up(F.gelu(self.$down(x)))"),
    ("self.$encode = nn.Linear($(D), $(8))\nself.$decode = nn.Linear(8, $(D), bias=False)\nself.$decode.weight = nn.Parameter(self.$encode.weight.t())", "x = self.$decode(self.$encode(x))"),
    ("self.$encode = nn.Linear($(D), 8, bias=False)", "x = F.linear(self.$encode(x), self.$encode.weight.t())"),
    ("self.$query, self.$memory = nn.Linear($(D), $(8)), nn.Linear($(D), 2 * 8)", "q = self.$query(x)\nk, v = self.$memory(x).${chunk(2, dim=-1)|split(8, -1)|tensor_split(2, dim=-1)}\nx = torch.softmax(torch.matmul(q, k.transpose(1, 2)) / 8 ** 0.5, dim=-1).matmul(v)"),
    ("", "x = ${x[:, 0]|x[:, -1, :]|x.mean(1)|x.mean(dim=1, keepdim=True)|x.flatten(1)|x.transpose(1, 2)|x.permute(0, 2, 1).unsqueeze(-1)|x[:, None]|x.max(1).values|x.reshape(x.size(0), -1, 2, 2)|x.view(-1, x.size(-1))}"),
    ("", "x = ${torch.einsum('bld,bmd->blm', x, x)|x @ x.transpose(1, 2)|torch.bmm(x, x)|torch.baddbmm(x, x, torch.eye(x.size(2)).expand(x.size(0), -1, -1))|F.scaled_dot_product_attention(x, x, x, is_causal=True)|torch.tril(torch.ones(x.size(1), x.size(1))) @ x|torch.tensordot(x, torch.ones(x.size(2), 5), dims=1)|torch.cdist(x, x)|torch.linalg.norm(x, dim=2)|F.cosine_similarity(x, x[:, :1], dim=-1)}"),
    ("", "x = ${x.unflatten(2, (2, -1)).sum(2)|torch.cat([x, x], -1)|F.normalize(x, dim=-1)|x.cumsum(1)[:, ::2]|x.topk(3, dim=1).values|F.glu(x)|x.roll(1, 1) + x|x.repeat_interleave(2, dim=1)|x.sort(dim=1, descending=True)[0]|x.kthvalue(2, dim=1)[0]|x.median(dim=1).values|x.clamp(min=0).sqrt()|torch.lerp(x, x.flip(1), 0.5)|x.logcumsumexp(2)|torch.hstack([x, x])|torch.dstack((x, x))|x.expand(2, *x.shape).mean(0)}"),
    ("", "x = torch.stack([x[:, i] for i in range(0, x.size(1), 2)], dim=1)"),
    ("", "x = x.reshape(*x.shape[:2], 2, x.shape[2] // 2).swapaxes(1, 2).flatten(2)"),
    ("", "x = F.one_hot(x.argmax(-1), num_classes=x.size(-1)).float()"),
    ("", "x = x.gather(1, torch.zeros_like(x[:, :1], dtype=torch.long))"),
    ("", "x = torch.take_along_dim(x, x.argsort(dim=1), dim=1)"),
    ("", "places = torch.arange(x.size(1), device=x.device).view(1, -1, 1)\nx = x.masked_fill(places > 2, ${0|0.0|float('-inf')})"),
    ("", "x = rearrange(x, 'b l (h d) -> b h l d', h=${1|2}).${sum(1)|flatten(2)|mean(dim=(1, 2))}"),
    ("", "state = x.new_zeros(x.size(0), x.size(2))\nstates = []\nfor step in x.unbind(1):\n    state = torch.tanh(step + state)\n    states.append(state)\nx = torch.stack(states, 1)"),
]

VECTOR = [  # (B, D)
    ("self.$linear = nn.Linear($(D), $(4|16|64))", "x = torch.relu(self.$linear(x))"),
    ("widths = [$(D), 16, ${8|32}]\nself.$mlp = nn.Sequential(*(layer for a, b in zip(widths, widths[1:]) for layer in (nn.Linear(a, b), nn.ReLU())))", "x = self.$mlp(x)"),
    ("self.$norm = nn.BatchNorm1d($(D)${|, affine=False|, momentum=None})", "x = self.$norm(x)"),
    ("self.$project = nn.Linear($(D), $(4 * 7 * 7))", "x = self.$project(x).view(-1, 4, 7, ${7|7|7|8})"),
    ("self.$bilinear = nn.Bilinear($(D), $(D), $(6))", "x = self.$bilinear(x, x)"),
    ("self.$cell = nn.LSTMCell($(D), $(8))", "h, c = self.$cell(x)\nx = torch.cat([h, c], dim=1)"),
    ("self.$cell = nn.${GRUCell|RNNCell}($(D), $(8))", "h = torch.zeros(x.size(0), 8)\nfor _ in range(3):\n    h = self.$cell(x, h)\nx = h"),
    ("self.$lazy = nn.LazyLinear($(12))", "x = self.$lazy(x)"),
    ("self.$embed = nn.Embedding($(50), $(8)${|, padding_idx=0})", "x = self.$embed(x.abs().long().clamp(0, 49))"),
    ("self.$scales = nn.ParameterList([nn.Parameter(torch.ones($(D))) for _ in range(2)])", "for scale in self.$scales:\n    x = x * scale"),
    ("self.$heads = nn.ModuleDict({name: nn.Linear($(D), size) for name, size in dict(a=3, b=5).items()})", "x = torch.cat([self.$heads[key](x) for key in ('a', 'b')], -1)"),
    ("self.$part = nn.${Dropout()|Sigmoid()|Softmax(dim=1)|LogSoftmax(1)|Softmin(dim=1)|Unflatten(1, (2, -1))|Threshold(0.1, 20)|AlphaDropout()|SELU()|ReLU6()|Hardsigmoid()|Tanh()}", "x = self.$part(x)"),
    ("self.$norm = nn.LayerNorm($(D))", "x = self.$norm(x)"),
    ("self.$mean, self.$spread = nn.Linear($(D), $(6)), nn.Linear($(D), $(6))", "mean, log_variance = self.$mean(x), self.$spread(x)\nx = mean + torch.randn_like(mean) * torch.exp(0.5 * log_variance)"),
    ("self.$codes = nn.Embedding($(16), $(D))", "distance = (x.pow(2).sum(1, keepdim=True) - 2 * x @ self.$codes.weight.t() + self.$codes.weight.pow(2).sum(1))\nx = self.$codes(distance.argmin(1))"),
    ("", "x = ${x.unsqueeze(1)|x[:, :, None]|x.view(x.size(0), 2, -1)|torch.cat([x, x ** 2], dim=1)|x / x.norm(dim=1, keepdim=True)|x.reshape(-1, 1, 4, x.numel() // (4 * x.size(0)))|x.unsqueeze(-1).unsqueeze(-1).expand(-1, -1, 4, 4)|F.softmax(x, dim=1)|x.t() @ x|torch.outer(x[0], x[0])|F.dropout(x, 0.5, self.training)|torch.stack((x.sin(), x.cos()), dim=-1)|x.masked_fill(x < 0, 0)|F.linear(x, torch.ones(3, x.shape[1]))|x.view(*x.shape, 1, 1)|x[:, torch.randperm(x.size(1))]|torch.addmm(torch.zeros(4), x, torch.ones(x.size(1), 4))|torch.kron(x, torch.ones(1, 2))|x.diag_embed()|torch.cov(x)|torch.block_diag(x, x)}"),
    ("", "mean, log_variance = x.chunk(2, 1)\nx = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()"),
]

VOLUME = [  # (B, C, T, H, W)
    ("self.$conv = nn.Conv3d($(C), $(4|8), ${3|(1, 3, 3)|(3, 1, 1)}, padding=${0|1|'same'})", "x = F.elu(self.$conv(x))"),
    ("self.$norm = nn.${BatchNorm3d|InstanceNorm3d}($(C))", "x = self.$norm(x)"),
    ("self.$pool = nn.${MaxPool3d(2)|AvgPool3d((1, 2, 2))|AdaptiveAvgPool3d((1, 4, 4))|AdaptiveMaxPool3d(2)|Dropout3d()|ReplicationPad3d(1)|ConstantPad3d(1, 0)|Upsample(scale_factor=(1, 2, 2))}", "x = self.$pool(x)"),
    ("self.$up = nn.ConvTranspose3d($(C), $(4), 2, stride=2)", "x = self.$up(x)"),
    ("", "x = ${x.flatten(1, 2)|x.mean(2)|x[:, :, 0]|x.transpose(1, 2).flatten(0, 1)|F.adaptive_avg_pool3d(x, 1).flatten(1)|x.amax((3, 4))}"),
]

TOKENS = [  # (B, L) of integers
    ("self.$embed = nn.Embedding($(50|64), $(8|12|16)${|, padding_idx=0|, max_norm=1.0})", "x = self.$embed(x)"),
    ("self.$tokens, self.$places = nn.Embedding(50, $(8)), nn.Embedding($(32), $(8))", "x = self.$tokens(x) + self.$places(torch.arange(x.size(1)))"),
    ("self.$bag = nn.EmbeddingBag(50, $(8)${|, mode='sum'|, mode='max'})", "x = self.$bag(x)"),
    ("self.$embed = nn.Embedding.from_pretrained(torch.rand(50, $(6))${|, freeze=False})", "x = self.$embed(x)"),
    ("", "x = ${F.one_hot(x, 50).float()|x.float()|x.unsqueeze(-1).to(torch.float32)|torch.nn.functional.pad(x, (1, 0))|x[:, :-1]|x.flip(1)}"),
]

ROW = [("", "x = x.unsqueeze(0)"), ("", "x = x.repeat(2, 1)"), ("", "x = torch.stack([x, x])")]
MASK = [("", "x = x.float()"), ("", "x = (~x).to(torch.float32)"), ("", "x = x.int().float()")]
OTHER = [("", "x = x.reshape(1, -1)"), ("", "x = x.reshape(x.shape[0] if x.dim() else 1, -1)")]

# How a second input, (B, 6) or one number for each example, joins in.
JOINS = {
    "map": [
        ("self.$shift = nn.Linear(6, $(C))", "x = x + self.$shift(y)[:, :, None, None]"),
        ("self.$film = nn.Linear(6, $(C) * 2)", "gain, bias = self.$film(y).unsqueeze(-1).unsqueeze(-1).chunk(2, dim=1)\nx = gain * x + bias"),
        ("", "x = torch.cat([x, y.view(y.size(0), -1, 1, 1).expand(-1, -1, *x.shape[2:])], dim=1)"),
    ],
    "sequence": [
        ("self.$shift = nn.Linear(6, $(D))", "x = x + self.$shift(y).unsqueeze(1)"),
        ("self.$memory = nn.MultiheadAttention($(D), 1, kdim=6, vdim=6, batch_first=True)", "x, _ = self.$memory(x, y.unsqueeze(1), y.unsqueeze(1))"),
    ],
    "vector": [
        ("", "x = torch.cat((x, y), ${1|dim=-1})"),
        ("self.$bilinear = nn.Bilinear($(D), 6, $(5))", "x = self.$bilinear(x, y)"),
        ("self.$gate = nn.Linear(6, $(D))", "x = x * torch.sigmoid(self.$gate(y))"),
    ],
}
