"""The object that holds the variables of a function which has more of them than registers can be named."""

from __future__ import annotations

from adder.typed import U32, Inline, Int, Object, Ref, inline


class Spill(Object):
    """`length` variables; absent while unbound."""

    length: U32
    variables: Inline[Ref] = inline()

    def load(self, number: Int) -> Ref | None:
        """A variable, which may be unbound."""
        self.check(number)
        return self.variables[number]

    def store(self, number: Int, value: Ref) -> None:
        """Set a variable, perhaps to unbound."""
        self.check(number)
        self.variables[number] = value

    def check(self, number: Int) -> None:
        """The compiler makes no mistake about this; the verifier does not look."""
        if number >= self.length:
            raise RuntimeError("no such variable")
