"""Which local variables are read, before they are assigned, from a place on (live variables, as in any textbook on
compilers; computed backwards over the tree, again until nothing changes, because of loops and labels)."""

from __future__ import annotations

from typing import TypeVar

from adder.translator.ir import nodes as n
from adder.translator.ir.walk import children, expressions

Names = frozenset[str]
K = TypeVar("K")
_NONE: Names = frozenset()


def live_at_landings(body: list[n.Statement]) -> dict[str, Names]:
    """Variable of a saved context -> the variables that are live where its exceptions land.

    The body is in the form that the pass `unwinding` makes: each context is saved by `if catch(context): landing`.
    """
    analysis = _Analysis()
    while analysis.changed:
        analysis.changed = False
        analysis.block(body, _NONE)
    return analysis.landings


class _Analysis:
    """What is known so far about labels, loops and landings; it only ever grows."""

    def __init__(self) -> None:
        self.changed = True
        self.labels: dict[str, Names] = {}
        self.breaks: dict[int, Names] = {}
        self.heads: dict[int, Names] = {}
        """What is live where a loop's step, or its test without one, begins: the goal of `continue`."""
        self.landings: dict[str, Names] = {}

    def block(self, block: list[n.Statement], after: Names) -> Names:
        """What is live before a block, from what is live after it."""
        for statement in reversed(block):
            after = self._statement(statement, after)
        return after

    def _statement(self, statement: n.Statement, after: Names) -> Names:
        match statement:
            case n.Assign(target=n.Local(name=name), value=value):
                return (after - {name}) | _read(value)
            case n.If(test=test):
                then = self.block(statement.then, after)
                self._note_landing(test, then)
                return then | self.block(statement.otherwise, after) | _read(test)
            case n.Loop():
                return self._loop(statement, after)
            case n.Switch(subject=subject):
                live = self.block(statement.default, after) | _read(subject)
                return live.union(*(self.block(case.body, after) for case in statement.cases))
            case n.Label(name=name):
                self._grow(self.labels, name, after)
                return after
            case n.Goto(name=name):
                return self.labels.get(name, _NONE)
            case n.Break(label=label):
                return self.breaks.get(label, _NONE)
            case n.Continue(label=label):
                return self.heads.get(label, _NONE)
            case n.Return() | n.Fail():
                after = _NONE
        return after.union(*map(_read, children(statement)))

    def _loop(self, loop: n.Loop, after: Names) -> Names:
        self._grow(self.breaks, loop.label, after)
        test = _read(loop.test) if loop.test is not None else _NONE
        ended = self.block(loop.otherwise, after) if loop.test is not None else _NONE
        again = self.heads.get(loop.label, _NONE)
        start = self.block(loop.body, again) | test | ended
        self._grow(self.heads, loop.label, self.block(loop.step, start))
        return start

    def _note_landing(self, test: n.Expr, live: Names) -> None:
        if isinstance(test, n.Intrinsic) and test.name == "catch":
            context = test.arguments[0]
            assert isinstance(context, n.Local)
            self._grow(self.landings, context.name, live)

    def _grow(self, known: dict[K, Names], key: K, live: Names) -> None:
        before = known.get(key)
        if before is None or not live <= before:
            known[key] = live if before is None else before | live
            self.changed = True


def _read(value: n.Expr) -> Names:
    return frozenset(node.name for node in expressions(value) if isinstance(node, n.Local))
