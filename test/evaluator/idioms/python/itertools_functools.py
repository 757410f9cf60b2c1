# call: Net((2, 3), (4, 5))
# input: 1,6
import functools
import itertools
import operator
from collections import Counter, defaultdict, deque

from torch import nn


class Net(nn.Module):
    def __init__(self, rows, cols):
        super().__init__()
        sizes = [a * b for a, b in itertools.product(rows, cols)]
        total = functools.reduce(operator.mul, rows)
        chain = list(itertools.chain([total], sizes, *[[1]]))
        groups = defaultdict(list)
        for a, b in zip(chain, chain[1:]):
            groups["even" if b % 2 == 0 else "odd"].append((a, b))
        counts = Counter(k for k in groups for _ in groups[k])
        queue = deque(sizes)
        queue.append(7)
        first = queue.popleft()
        self.steps = nn.Sequential(*itertools.starmap(nn.Linear, zip(chain, chain[1:])))
        self.side = nn.Linear(total, counts["even"] + counts["odd"] + first + len(queue))
        acc = list(itertools.accumulate(rows))
        self.tail = nn.Linear(self.side.out_features, acc[-1])

    def forward(self, x):
        return self.steps(x) + self.tail(self.side(x))
