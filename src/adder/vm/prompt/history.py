"""Lines entered earlier, newest last. How many are kept is `config.history_lines`."""

from __future__ import annotations

from adder.typed import Array, Int, Ref, Struct, config
from adder.vm.types.protocol import equals

CAPACITY = config.history_lines


class History(Struct):
    """`lines` is made at the first use; the first `count` are in use."""

    lines: Array[Ref] | None = None
    count: Int = 0

    def add(self, line: Ref) -> None:
        """Remember a line, unless it is the same as the last one."""
        lines = self.lines
        if lines is None:
            lines = Array[Ref](CAPACITY)
            self.lines = lines
        if self.count > 0 and equals(lines[self.count - 1], line):
            return
        if self.count == CAPACITY:
            for index in range(1, CAPACITY):
                lines[index - 1] = lines[index]
            self.count -= 1
        lines[self.count] = line
        self.count += 1

    def recall(self, back: Int) -> Ref | None:
        """The line entered `back` lines ago (1: the newest); None if there is none."""
        lines = self.lines
        if lines is None or not 1 <= back <= self.count:
            return None
        return lines[self.count - back]


history = History()
