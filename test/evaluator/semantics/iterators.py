"""Generators and `itertools`."""

import itertools
import operator
from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, pairwise, product, repeat


def numbers():
    yield 1
    yield from (2, 3)
    yield from inner(4)


def inner(n):
    for i in range(n):
        if i == 2:
            return i
        yield 10 * i


def delegating():
    result = yield from inner(4)
    yield result


def endless():
    n = 0
    while True:
        yield n
        n += 1


def fibonacci(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        while self.start > 0:
            yield self.start
            self.start -= 1


class Steps:
    def __init__(self, limit):
        self.limit, self.at = limit, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= self.limit:
            raise StopIteration
        self.at += 1
        return self.at * self.at


class Indexed:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError(i)
        return i * 3


widths = cycle([4, 8])
picked = [next(widths) for _ in range(3)]
ids = count(5)
first_id, second_id = next(ids), next(ids)
stepped = count(10, 5)
taken = [next(stepped) for _ in range(3)]
stream = endless()
next(stream), next(stream)
third = next(stream)
left = iter([1, 2, 3])
next(left)
rest = list(left)
runs = [(key, len(list(items))) for key, items in groupby("aaabbc")]
by_parity = {key: sum(items) for key, items in groupby([1, 3, 2, 4, 5], key=lambda n: n % 2)}
steps = Steps(3)
paired = list(zip(count(), "abc"))
lazily = (n * n for n in [1, 2, 3])
total = sum(lazily)
tee_a, tee_b = itertools.tee([1, 2, 3])

sizes = [
    sum(numbers()),
    len(list(numbers())),
    list(delegating())[-1],
    third,
    sum(islice(endless(), 5)),
    sum(islice(endless(), 2, 8, 2)),
    sum(fibonacci(20)),
    sum(Countdown(4)),
    sum(Steps(3)),
    next(steps) + next(steps),
    max(Indexed()),
    sum(picked),
    first_id + second_id,
    sum(taken),
    sum(rest),
    len(runs),
    runs[0][1],
    by_parity[1],
    len(paired),
    paired[2][0],
    total,
    len(list(lazily)),
    sum(chain([1], (2, 3), {4: 5})),
    sum(chain.from_iterable([[1, 2], [3]])),
    len(list(product("ab", repeat=3))),
    list(product([1, 2], [3, 4]))[-1][0],
    list(accumulate([1, 2, 3]))[-1],
    list(accumulate([1, 2, 3], operator.mul))[-1],
    list(accumulate([1, 2, 3], lambda a, b: a * 2 + b, initial=5))[-1],
    sum(a * b for a, b in pairwise([1, 2, 3, 4])),
    len(list(itertools.zip_longest([1, 2], [3], fillvalue=0))),
    sum(b for _, b in itertools.zip_longest([1, 2], [3], fillvalue=7)),
    len(list(combinations(range(5), 2))),
    len(list(itertools.permutations(range(4), 2))),
    sum(repeat(3, 4)),
    sum(map(operator.add, [1, 2], repeat(10))),
    sum(itertools.takewhile(lambda n: n < 3, [1, 2, 3, 1])),
    sum(itertools.dropwhile(lambda n: n < 3, [1, 2, 3, 1])),
    sum(itertools.compress([1, 2, 3], [1, 0, 1])),
    sum(itertools.filterfalse(lambda n: n % 2, range(6))),
    sum(itertools.starmap(pow, [(2, 3), (3, 2)])),
    sum(tee_a) + sum(tee_b),
    next(iter([]), 9),
    next((n for n in range(10) if n > 6), None),
    sum(n for row in [[1, 2], [3]] for n in row if n != 2),
    len(list(enumerate("abc", start=1))),
    list(enumerate("abc", 1))[-1][0],
    sum(map(lambda a, b: a * b, [1, 2], [3, 4])),
    len(list(filter(None, [0, 1, "", "a"]))),
    list(map(int, "123"))[2],
    sum(x for x, _ in zip(endless(), "abcd")),
    sum(range(10)[2:5]),
    range(10)[-1],
    len(range(0, 10, 3)),
    int(7 in range(1, 8, 2)),
    [i for i in reversed(range(3))][0],
]
