"""Exceptions and context managers."""

import contextlib
from contextlib import ExitStack, contextmanager, nullcontext, suppress

events = []


class Special(ValueError):
    def __init__(self, code, message="special"):
        super().__init__(message)
        self.code = code


@contextmanager
def scope(name):
    events.append(name)
    try:
        yield len(name)
    finally:
        events.append("end")


class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.kind = kind
        return kind is KeyError


def risky(n):
    if n == 0:
        raise ValueError("zero")
    if n == 1:
        raise KeyError("one")
    if n == 2:
        raise Special(22)
    if n == 3:
        return [][1]
    if n == 4:
        return {}["a"]
    if n == 5:
        return 1 // 0
    if n == 6:
        return int("x")
    if n == 8:
        assert n < 0, "negative"
    if n == 9:
        raise NotImplementedError
    if n == 11:
        return len(5)
    return 50


def handled(n):
    try:
        return risky(n)
    except Special as error:
        return error.code
    except (ValueError, KeyError) as error:
        return 1 if str(error) == "zero" else 2
    except IndexError:
        return 3
    except ArithmeticError:
        return 5
    except AttributeError:
        return 7
    except AssertionError as error:
        return len(str(error))
    except Exception as error:
        return len(type(error).__name__)


def ordered():
    steps = []
    try:
        steps.append(1)
    except Exception:
        steps.append(2)
    else:
        steps.append(3)
    finally:
        steps.append(4)
    return steps


def finally_wins():
    for _ in range(2):
        try:
            return 1
        finally:
            events.append("finally")


def reraised():
    try:
        try:
            risky(0)
        except ValueError as error:
            raise RuntimeError("outer") from error
    except RuntimeError as error:
        return len(error.args[0]) + (error.__cause__ is not None)


def again():
    try:
        try:
            risky(1)
        except KeyError:
            raise
    except LookupError:
        return 9


with scope("abc") as length:
    events.append("in")
with suppress(KeyError):
    {}["a"]
    events.append("never")
with Swallow() as swallow:
    {}["b"]
with nullcontext(6) as six, scope("x") as one:
    both = six + one
with ExitStack() as stack:
    entered = stack.enter_context(scope("stack"))
try:
    with scope("bad"):
        raise ValueError
except ValueError:
    caught = 8
try:
    import missing_package
except ImportError:
    missing_package = None

sizes = [
    *[handled(n) for n in range(13)],
    *ordered(),
    finally_wins(),
    events.count("finally"),
    reraised(),
    again(),
    length,
    events.count("end"),
    events.count("never"),
    swallow.kind is KeyError,
    both,
    entered,
    caught,
    missing_package is None,
    isinstance(Special(1), ValueError),
    Special(4).args[0] == "special",
    str(Special(4, "x")) == "x",
    repr(ValueError("a")) == "ValueError('a')",
    issubclass(KeyError, LookupError),
]
