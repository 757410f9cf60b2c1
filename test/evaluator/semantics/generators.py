"""Generators and iterators make their items when they are asked for; what they do happens then."""

from contextlib import ContextDecorator, ExitStack, contextmanager
from itertools import chain, count, cycle, islice, takewhile, tee

log = []


def steps():
    for i in range(3):
        log.append(i)
        yield i
    log.append(9)


for step in steps():
    log.append(10 + step)
made = steps()
log.append(20)
first = next(made)
log.append(21)
ordered = [*log, first, next(made), next(made), next(made, 77)]


def running():
    total = 0
    while True:
        sent = yield total
        if sent is None:
            return total
        total += sent


def doubled():
    x = yield 1
    y = yield x * 2
    return x + y


def delegating():
    both = yield from doubled()
    yield both


def guarded():
    try:
        while True:
            try:
                yield 1
            except ValueError:
                yield 2
    finally:
        log.append(99)


total = running()
next(total)
sums = [total.send(3), total.send(4)]
try:
    total.send(None)
except StopIteration:
    sums.append(100)
inner = delegating()
sent = [next(inner), inner.send(10), inner.send(5)]
guard = guarded()
caught = [next(guard), guard.throw(ValueError()), next(guard)]
guard.close()
caught += [log[-1], len(list(guard))]


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


small = []
for number in fibonacci():
    if number > 20:
        break
    small.append(number)
endless = [
    *small,
    *islice(fibonacci(), 2, 9, 3),
    *takewhile(lambda n: n < 10, fibonacci()),
    next(n for n in fibonacci() if n > 50),
    *[n for n, _ in zip(count(3, 2), "abc")],
    *islice(cycle([1, 2]), 3),
    *islice(chain([7], count()), 3),
]

seen = []


def noted(n):
    seen.append(n)
    return n


lazy = (noted(n) for n in [1, 2, 3])
mapped = map(noted, [7, 8])
some = any(noted(n) > 4 for n in [3, 5, 9])
late = [next(lazy), next(mapped), some, *seen]

pending = [1, 2]


def drained():
    while pending:
        yield pending.pop(0)


grown = []
for item in drained():
    grown.append(item)
    if item == 1:
        pending.append(5)
listed = [1, 2]
for item in listed:
    if item < 4:
        listed.append(item + 2)
numbers = iter([1, 2, 3, 4])
one, other = tee(n * n for n in range(3))
paired = [a * 10 + b for a, b in zip(numbers, numbers)] + [*one, sum(other)]
dice = iter([4, 2, 6, 1])
rolled = list(iter(lambda: next(dice), 6))

entered = []


@contextmanager
def scope(n):
    entered.append(n)
    try:
        yield n * 2
    except KeyError:
        entered.append(50)
    finally:
        entered.append(-n)


@scope(3)
def within():
    return len(entered)


class Counted(ContextDecorator):
    def __enter__(self):
        entered.append(7)
        return self

    def __exit__(self, *error):
        entered.append(8)


@Counted()
def counted():
    return len(entered)


with scope(1) as two, scope(2) as four:
    entered.append(two + four)
with scope(4):
    {}["missing"]
with ExitStack() as stack:
    entered.append(stack.enter_context(scope(5)))
    stack.callback(entered.append, 60)
managed = [within(), counted(), *entered]

sizes = [*ordered, *sums, *sent, *caught, *endless, *late, *grown, *listed, *paired, *rolled, *managed]
