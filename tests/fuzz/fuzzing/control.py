"""Random programs of nested loops, try, with, match, functions, generators and coroutines that trace what they do."""

from __future__ import annotations

from random import Random

PLAIN = 0
GENERATOR = 1
COROUTINE = 2
"""What a function is."""
DEFINITIONS = ("def", "def", "async def")

EXCEPTIONS = (
    "ValueError",
    "KeyError",
    "TypeError",
    "IndexError",
    "StopIteration",
    "GeneratorExit",
    "Own",
    "Mine",
)
HANDLERS = (
    "ValueError",
    "KeyError",
    "(TypeError, KeyError)",
    "LookupError",
    "Own",
    "(Own, IndexError)",
    "NameError",
    "RuntimeError",
    "Exception",
)

PRELUDE = '''
import sys


class Own(Exception):
    pass


class Mine(Own, ValueError):
    def __init__(self, *values):
        self.values = values


trace = []
log = trace.append
fuel = 0


def tick():
    global fuel
    fuel -= 1
    return fuel > 0


def risky(x):
    if x % 5 == 0:
        raise ValueError(x)
    if x % 7 == 0:
        raise KeyError(x)
    if x % 11 == 0:
        raise Mine(x)
    return x + 1


def several(x, *more, key=0, **named):
    return (x + len(more) * 3 + key + len(named)) % 101


def counted(n):
    for i in range(n):
        got = yield i
        if got is not None:
            log(("got", got))
    log(("counted ends", n))
    return n * 2


def fragile(n):
    for i in range(n):
        yield risky(i + n)


class Manager:
    """A context manager whose behaviour depends on a number."""

    def __init__(self, kind):
        self.kind = kind % 8

    def __enter__(self):
        log(("enter", self.kind))
        if self.kind == 3:
            raise KeyError("enter")
        return self.kind

    def __exit__(self, kind, error, traceback):
        log(("exit", self.kind, kind and kind.__name__, shown(error)))
        if self.kind == 1:
            return True
        if self.kind == 2:
            raise IndexError("exit")
        if self.kind == 4 and error is not None:
            raise error
        if self.kind == 5:
            return error is not None and isinstance(error, ValueError)

    async def __aenter__(self):
        await Pause(("aenter", self.kind))
        return self.__enter__()

    async def __aexit__(self, *details):
        await Pause(("aexit", self.kind))
        return self.__exit__(*details)


class Pause:
    """Something to await: yields its value, returns what is sent."""

    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


class Stream:
    """An iterator in Python, which may raise in the middle; it can be used with `async for` too."""

    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        self.count -= 1
        if self.count < 0:
            raise StopIteration("stream")
        return risky(self.count + 1)

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.count -= 1
        if self.count < 0:
            raise StopAsyncIteration
        await Pause(self.count)
        return risky(self.count + 1)


def shown(error):
    """An exception as the trace has it."""
    if error is None:
        return None
    if isinstance(error, (NameError, TypeError, RuntimeError)):
        return type(error).__name__
    return type(error).__name__, error.args


def history(error):
    """The exception and its causes."""
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__cause__
    return names


def handled():
    return shown(sys.exc_info()[1])


def run(number, function, argument, steps):
    """Call a function, drive what it makes by the steps, and print the trace."""
    global fuel
    fuel = 40
    trace.clear()
    try:
        made = function(argument)
        if hasattr(made, "send"):
            drive(made, steps)
        else:
            log(("returned", made))
    except BaseException as error:
        log(("raised", shown(error), history(error)))
    log(handled())
    print(number, trace)


def drive(made, steps):
    for step in steps:
        try:
            if step == "next":
                log(made.send(None))
            elif step == "close":
                log(made.close())
            elif isinstance(step, int):
                log(made.send(step))
            else:
                log(made.throw(step))
        except StopIteration as stop:
            log(("stopped", stop.value))
        except BaseException as error:
            log(("out of it", shown(error), history(error)))
    made.close()
'''


class Function:
    """Writes one function."""

    def __init__(self, random: Random, number: int) -> None:
        self.random = random
        self.number = number
        self.lines: list[str] = []
        self.kind = PLAIN
        self.loops = 0
        self.handlers = 0
        self.names = 0

    def text(self) -> str:
        """The function and its call."""
        self.define(
            f"f{self.number}",
            0,
            self.random.choice((PLAIN, PLAIN, GENERATOR, COROUTINE)),
            self.random.randint(1, 3),
        )
        steps = ", ".join(self.step() for _ in range(self.random.randint(3, 9)))
        return "\n".join(self.lines) + f"\n\nrun({self.number}, f{self.number}, {self.small()}, [{steps}])\n"

    def step(self) -> str:
        """One step of driving a generator."""
        return self.random.choice(
            ['"next"'] * 6 + ["3", "10", '"close"', *(f"{name}(7)" for name in EXCEPTIONS)],
        )

    def define(self, name: str, depth: int, kind: int, budget: int) -> None:
        """A function, perhaps inside of another one."""
        outer = self.kind, self.loops, self.handlers
        self.kind, self.loops, self.handlers = kind, 0, 0
        self.put(depth, f"{DEFINITIONS[kind]} {name}(x):")
        if kind == GENERATOR:
            self.put(depth + 1, f"x = (yield {self.small()}) or x")
        self.block(depth + 1, budget)
        self.put(depth + 1, "return x")
        self.kind, self.loops, self.handlers = outer

    def put(self, depth: int, text: str) -> None:
        """Add a line."""
        self.lines.append("    " * depth + text)

    def small(self) -> int:
        """A small number."""
        return self.random.randint(1, 60)

    def name(self) -> str:
        """A new variable."""
        self.names += 1
        return f"v{self.names}"

    def block(self, depth: int, budget: int) -> None:
        """A few statements; the last one may leave the block."""
        for _ in range(self.random.randint(1, 3)):
            kinds = [self.trace, self.change, self.change, self.call, self.suspend]
            if budget > 0:
                kinds += [
                    self.if_,
                    self.for_,
                    self.while_,
                    self.with_,
                    self.match,
                    self.inner,
                    self.comprehend,
                ]
                kinds += [self.try_] * 4
            self.random.choice(kinds)(depth, budget - 1)
        if self.random.random() < 0.35:
            self.leave(depth)

    # Simple statements

    def trace(self, depth: int, budget: int) -> None:
        self.put(depth, self.random.choice((f"log({self.small()})", "log(x)", self.trace_of_handled())))

    def trace_of_handled(self) -> str:
        """Trace which exception is being handled. In a generator that may be its caller's, which is not told there."""
        return "log(x)" if self.kind == GENERATOR else "log(handled())"

    def change(self, depth: int, budget: int) -> None:
        self.put(depth, f"x = (x * {self.random.randint(1, 9)} + {self.small()}) % 101")

    def call(self, depth: int, budget: int) -> None:
        name = self.name()
        calls = [
            "x = risky(x)",
            "x = risky(x) * 2 - risky(x + 1)",
            "x = [risky(x), x][1] + 1",
            "x = several(risky(x), *(x, risky(x + 2)), key=risky(3), **{'a': x})",
            f"x = ({name} := risky(x)) + {name}",
            f"{name} = x\n{'    ' * depth}del {name}\n{'    ' * depth}log({name})",
            "x, y = risky(x), x",
            "assert x % 4, x",
            "x = {x: risky(x)}.get(x) if risky(x + 1) > 3 else -x",
            "log(1 < risky(x) < 40)",
            "log(sorted([x, 3, risky(x)], key=lambda value: risky(value)))",
        ]
        self.put(depth, self.random.choice(calls))

    def suspend(self, depth: int, budget: int) -> None:
        """A `yield` or `await`, where there may be one."""
        if self.kind == GENERATOR:
            ways = [
                "x = (yield x) or x",
                "log((yield x))",
                f"x = (yield from counted({self.random.randint(0, 3)})) + x",
            ]
            ways += [
                "yield from fragile(4)",
                "yield from Stream(3)",
                "yield from (risky(i) for i in (x, 1))",
                "yield",
            ]
            ways += ["x = [(yield 1), (yield risky(x))][0] or 2", "log(risky(x) if (yield x) else x)"]
        elif self.kind == COROUTINE:
            ways = [
                "x = (await Pause(x)) or x",
                "log(await Pause(risky(x)))",
                "x = risky(await Pause(x) or 3)",
            ]
            ways += ["log([await Pause(i) for i in (1, x)])", "log([i async for i in Stream(3)])"]
        else:
            ways = ["log(list(fragile(3)))", "log(list(counted(2)))", "log(next(counted(0)))"]
        self.put(depth, self.random.choice(ways))

    def leave(self, depth: int) -> None:
        """Leave the block in some way."""
        ways = ["return x + 1", f"raise {self.random.choice(EXCEPTIONS)}", "raise Own(x)", "return risky(x)"]
        ways += [f"raise {self.random.choice(EXCEPTIONS)}(x) from {self.random.choice(('None', 'Own(1)'))}"]
        if self.loops:
            ways += ["break", "continue"] * 3
        if self.handlers:
            ways += ["raise"] * 3
        self.put(depth, self.random.choice(ways))

    # Compound statements

    def test(self) -> str:
        """A condition, which may raise."""
        return self.random.choice(
            (
                "x % 2",
                "x > 40 or x % 3 == 0",
                "risky(x) % 2 == 0 and x < 90",
                "not risky(x) % 3",
                "x < risky(x + 1) < 60",
                "x in (1, risky(x), 3)",
            )
        )

    def if_(self, depth: int, budget: int) -> None:
        self.put(depth, f"if {self.test()}:")
        self.block(depth + 1, budget)
        if self.random.random() < 0.5:
            self.put(depth, self.random.choice(("else:", f"elif {self.test()}:")))
            self.block(depth + 1, budget)

    def loop(self, depth: int, budget: int) -> None:
        """The body of a loop, and what happens when nothing breaks it off."""
        self.loops += 1
        self.block(depth + 1, budget)
        self.loops -= 1
        if self.random.random() < 0.4:
            self.put(depth, "else:")
            self.block(depth + 1, budget)

    def for_(self, depth: int, budget: int) -> None:
        name = self.name()
        count = self.random.randint(0, 3)
        sources = [
            f"range({count})",
            f"[x, {count}]",
            f"fragile({count})",
            f"counted({count})",
            f"Stream({count})",
        ]
        keyword = "for"
        if self.kind == COROUTINE and self.random.random() < 0.5:
            keyword = "async for"
            sources = [f"Stream({count})"]
        self.put(depth, f"{keyword} {name} in {self.random.choice(sources)}:")
        self.put(depth + 1, f"log({name})")
        self.loop(depth, budget)

    def while_(self, depth: int, budget: int) -> None:
        self.put(depth, f"while tick(){' and ' + self.test() if self.random.random() < 0.5 else ''}:")
        self.loop(depth, budget)

    def with_(self, depth: int, budget: int) -> None:
        items = [
            f"Manager({self.random.choice(('x', str(self.small())))})"
            for _ in range(self.random.randint(1, 2))
        ]
        if self.random.random() < 0.5:
            items[-1] += f" as {self.name()}"
        keyword = "async with" if self.kind == COROUTINE and self.random.random() < 0.5 else "with"
        self.put(depth, f"{keyword} {', '.join(items)}:")
        self.block(depth + 1, budget)

    def match(self, depth: int, budget: int) -> None:
        name = self.name()
        self.put(depth, "match (x % 4, risky(x)):")
        for case in ("(0, _)", f"(1 | 2, {name}) if risky({name})", "_"):
            self.put(depth + 1, f"case {case}:")
            self.block(depth + 2, budget)

    def inner(self, depth: int, budget: int) -> None:
        """A function, perhaps a generator, that shares a variable with this one, and its use."""
        name = self.name()
        kind = self.random.choice((PLAIN, GENERATOR))
        self.put(depth, f"def {name}(y):")
        self.put(depth + 1, "nonlocal x")
        self.define("g", depth + 1, kind, budget)
        self.put(depth + 1, f"x = (x + {self.small()}) % 101")
        self.put(depth + 1, "log(x)")
        self.put(depth + 1, "return " + ("list(g(risky(y)))" if kind == GENERATOR else "g(risky(y))"))
        self.put(depth, f"log({name}(x))")

    def comprehend(self, depth: int, budget: int) -> None:
        count = self.random.randint(1, 4)
        forms = [
            f"[risky(i + x) for i in range({count})]",
            f"{{i: risky(i) for i in fragile({count}) if x + i}}",
            f"[[risky(j) for j in range(i, i + 2)] for i in range({count}) if i != 2]",
            f"sum(risky(i) for i in range(x % 9, x % 9 + {count}))",
            f"(lambda y: [i + y for i in fragile({count})])(x)",
            f"max(*fragile({count}), x)",
        ]
        self.put(depth, f"log({self.random.choice(forms)})")

    def try_(self, depth: int, budget: int) -> None:
        self.put(depth, "try:")
        self.block(depth + 1, budget)
        catches = self.random.random() < 0.7
        if catches:
            self.handler(depth, budget)
            if self.random.random() < 0.3:
                self.put(depth, "else:")
                self.block(depth + 1, budget)
        if not catches or self.random.random() < 0.5:
            self.put(depth, "finally:")
            self.put(depth + 1, self.trace_of_handled())
            self.block(depth + 1, budget)

    def handler(self, depth: int, budget: int) -> None:
        types = self.random.sample(HANDLERS, self.random.randint(1, 2))
        if self.random.random() < 0.3:
            types.append("BaseException")
        for kind in types:
            name = self.name()
            named = self.random.random() < 0.6
            self.put(depth, f"except {kind} as {name}:" if named else f"except {kind}:")
            self.put(
                depth + 1, f"log((shown({name}), history({name})))" if named else self.trace_of_handled()
            )
            self.handlers += 1
            self.block(depth + 1, budget)
            self.handlers -= 1
