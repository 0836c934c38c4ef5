"""Runs batches of sources and finds, when a batch does harm, the one source or the few that do it."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .process import Ended, Target

Sources = Sequence[bytes]
UNEXPECTED = re.compile(r"^unexpected (\d+) (\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Finding:
    """A fault: what happened, the sources that bring it about, and whatever the program printed."""

    reason: str
    sources: tuple[bytes, ...]
    output: str


def write_batch(path: Path, sources: Sources) -> None:
    """A batch file: each source behind its length in four bytes."""
    path.write_bytes(b"".join(len(source).to_bytes(4, "little") + source for source in sources))


def run_batch(target: Target, driver: str, sources: Sources) -> Ended:
    """Run a driver on a batch."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "batch"
        write_batch(path, sources)
        return target.run(driver, path)


class CompileMode:
    """Only compiles: every source must be compiled or refused, in a bounded time, and the process must go on."""

    driver = "compile_sources.py"

    def fault(self, ended: Ended, count: int) -> str | None:
        """What is wrong with how a batch of `count` sources ended; an unexpected error counts before a crash."""
        unexpected = UNEXPECTED.search(ended.output)
        if unexpected:
            return f"unexpected {unexpected.group(2)}"
        if ended.status == 0 and ended.output.endswith(f"done {count}\n"):
            return None
        return ended.reason

    def first_fault(self, target: Target, sources: Sources) -> tuple[str, str, int] | None:
        """The first fault of a batch, what was printed, and the place of the source that shows it."""
        ended = run_batch(target, self.driver, sources)
        reason = self.fault(ended, len(sources))
        if reason is None:
            return None
        unexpected = UNEXPECTED.search(ended.output)
        if unexpected:
            return reason, ended.output, int(unexpected.group(1))
        return reason, ended.output, self._end_of_shortest_prefix(target, sources, reason) - 1

    def _end_of_shortest_prefix(self, target: Target, sources: Sources, reason: str) -> int:
        """Bisect: a prefix that does harm still does it when it gets longer."""
        harmless, harmful = 0, len(sources)
        while harmful - harmless > 1:
            middle = (harmless + harmful) // 2
            ended = run_batch(target, self.driver, sources[:middle])
            if self.fault(ended, middle) == reason:
                harmful = middle
            else:
                harmless = middle
        return harmful


@dataclass(frozen=True)
class RunMode:
    """Runs inputs by a driver: only a crash is a fault; what takes too long is stopped and left behind."""

    driver: str

    def fault(self, ended: Ended, count: int) -> str | None:
        """What is wrong with how a batch ended."""
        return ended.reason if ended.crashed else None

    def first_fault(self, target: Target, sources: Sources) -> tuple[str, str, int] | None:
        """The first crash in a batch; goes on behind a source that does not come to an end."""
        start = 0
        while start < len(sources):
            ended = run_batch(target, self.driver, sources[start:])
            running = re.findall(r"\x01running (\d+)", ended.output)
            place = start + int(running[-1]) if running else start
            if ended.crashed:
                return ended.reason, ended.output[-2000:], place
            if "\x01done " in ended.output:
                return None
            start = place + 1
        return None


Mode = CompileMode | RunMode


def findings_in(target: Target, mode: Mode, sources: Sources) -> list[Finding]:
    """All faults in a batch; the search goes on behind each of them."""
    found = []
    while sources:
        fault = mode.first_fault(target, sources)
        if fault is None:
            break
        reason, output, place = fault
        found.append(Finding(reason, culprits(target, mode, reason, sources[: place + 1]), output))
        sources = sources[place + 1 :]
    return found


def culprits(target: Target, mode: Mode, reason: str, sources: Sources) -> tuple[bytes, ...]:
    """The last source made small, if it does harm alone; otherwise as few of the sources as will do."""

    def harmful(candidate: Sources) -> bool:
        return mode.fault(run_batch(target, mode.driver, candidate), len(candidate)) == reason

    last = sources[-1]
    if not harmful([last]):
        return tuple(reduced(list(sources), harmful, 60))
    for pattern in (rb"(?<=\n)", rb"(?<=[^\w])|(?=[^\w])"):
        pieces = [piece for piece in re.split(pattern, last) if piece]
        last = b"".join(reduced(pieces, lambda kept: harmful([b"".join(kept)]), 100))
    return (last,)


def reduced(items: list[bytes], harmful: Callable[[list[bytes]], bool], most_runs: int) -> list[bytes]:
    """Leave out items, in runs that get shorter and shorter, as long as the rest does the same harm."""
    runs = 0
    size = len(items) // 2
    while size:
        start = 0
        while start < len(items) and runs < most_runs:
            candidate = items[:start] + items[start + size :]
            runs += 1
            if candidate and harmful(candidate):
                items = candidate
            else:
                start += size
        size //= 2
    return items
