"""What the generators of whole programs share: templates, and the ways in which people write a number.

A template is the text of a program with places to fill:

    $conv            a name of its own: conv1, conv2, …
    ${a|b|c}         one of these texts
    $(8|16)          one of these numbers, written in some way
    $(C * 4)         a number that depends on the sizes of the tensor at hand; now and then a wrong one
"""

import re

from draw import Draw

CHOICE = re.compile(r"\$\{([^{}]*)\}")
NUMBER = re.compile(r"\$\(([^()]*)\)")
NAME = re.compile(r"\$([a-z]\w*)")

HELPERS = '''
def divisible(value, divisor=8):
    """The multiple of the divisor that is nearest."""
    new = max(divisor, int(value + divisor / 2) // divisor * divisor)
    return new + divisor if new < 0.9 * value else new


def pair(value):
    return value if isinstance(value, tuple) else (value, value)
'''


class Author:
    """Writes one program. Another seed is another program; the same seed is always the same."""

    def __init__(self, seed, wrong=0.02):
        self.r = Draw(seed)
        self.wrong = wrong
        self.home = self.r.one("constants", "dictionary", "dataclass", "namespace")
        self.named = {}
        self.count = 0

    def fill(self, template, sizes):
        names = {}
        text = CHOICE.sub(lambda found: self.r.choice(found[1].split("|")), template)
        text = NUMBER.sub(lambda found: self.number(self.r.choice(found[1].split("|")), sizes), text)
        return NAME.sub(lambda found: names.setdefault(found[1], self.fresh(found[1])), text)

    def fresh(self, name):
        self.count += 1
        return f"{name}{self.count}"

    def number(self, expression, sizes):
        value = eval(expression, dict(sizes))
        depends = any(name in expression for name in sizes)
        if depends and self.r.chance(self.wrong):
            value += self.r.one(-1, 1, 2, value)
        return self.spell(value)

    def spell(self, value):
        """An expression whose value is this number."""
        if value < 2 or self.r.chance(0.55):
            return str(value)
        part, factor = self.r.randrange(1, value), self.r.randrange(2, 5)
        spellings = [
            f"{part} + {value - part}",
            f"max({part}, {value})",
            f"sum([{part}, {value - part}])",
            f"{value * factor} // {factor}",
            f"int({value}.{self.r.randrange(1, 9)})",
            f"[{part}, {value}][-1]",
            f"pair({value})[1]",
            f"round({value * factor} / {factor})",
            f'int(f"{{{value}}}")',
        ]
        if self.r.chance(0.25):
            return self.name(value)
        if value % 2 == 0:
            spellings.append(f"{value // 2} * 2")
        if value % 8 == 0:
            spellings.append(f"divisible({value})")
        return self.r.choice(spellings)

    def name(self, value):
        """The number under a name that stands elsewhere in the program."""
        name = self.fresh("width")
        self.named[name] = value
        access = {"constants": name.upper(), "dictionary": f'config["{name}"]'}
        return access.get(self.home, f"config.{name}")

    def declarations(self):
        """The code that gives all names their numbers."""
        if not self.named:
            return ""
        if self.home == "constants":
            return "".join(f"{name.upper()} = {value}\n" for name, value in self.named.items())
        if self.home == "dictionary":
            return f"config = {self.named!r}\n"
        if self.home == "namespace":
            return f"config = SimpleNamespace({', '.join(f'{n}={v}' for n, v in self.named.items())})\n"
        fields = "".join(f"    {name}: int = {value}\n" for name, value in self.named.items())
        return f"@dataclass\nclass Config:\n{fields}\n\nconfig = Config()\n"


def indented(lines, depth=1):
    return "".join(f"{'    ' * depth}{line}\n" for line in lines)


def used_sources(sources, text):
    """The blocks that a text needs, with those that they need in turn, in their own order."""
    needed = set()
    for name in reversed(sources):
        later = "".join(sources[other] for other in needed)
        if re.search(rf"\b{name}\b", text + later):
            needed.add(name)
    return "".join(f"{source.strip()}\n\n\n" for name, source in sources.items() if name in needed)
