"""Messages about mistakes in typed Python: identifier, place, source line, caret, hint."""

from __future__ import annotations

import difflib
import linecache
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Place:
    """A span in a source file; columns count from 1, `end` is one past the last."""

    path: str
    line: int
    column: int = 1
    end: int = 2

    @property
    def short_path(self) -> str:
        """The path relative to the current directory where that is shorter."""
        try:
            return str(Path(self.path).relative_to(Path.cwd()))
        except ValueError:
            return self.path


@dataclass(frozen=True)
class Diagnostic:
    """One message."""

    identifier: str
    message: str
    place: Place
    hint: str = ""

    def __str__(self) -> str:
        place = self.place
        lines = [
            f"error[{self.identifier}]: {self.message}",
            f"  --> {place.short_path}:{place.line}:{place.column}",
        ]
        source = linecache.getline(place.path, place.line).rstrip()
        if source:
            width = max(1, min(place.end, len(source) + 1) - place.column)
            lines.append(f"   | {source}")
            lines.append(f"   | {' ' * (place.column - 1)}{'^' * width}")
        if self.hint:
            lines.append(f"   = hint: {self.hint}")
        return "\n".join(lines)


class TranslationError(Exception):
    """The program is wrong; the messages say where."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n\n".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


class Failure(Exception):
    """A statement was abandoned; its message has been recorded."""


class Diagnostics:
    """The messages collected so far; a place is complained about once."""

    def __init__(self) -> None:
        self.messages: list[Diagnostic] = []

    def report(self, identifier: str, message: str, place: Place, hint: str = "") -> None:
        """Record a message."""
        if not any(old.place == place and old.identifier == identifier for old in self.messages[-20:]):
            self.messages.append(Diagnostic(identifier, message, place, hint))

    def fail(self, identifier: str, message: str, place: Place, hint: str = "") -> Failure:
        """Record a message; the caller raises the result."""
        self.report(identifier, message, place, hint)
        return Failure(message)

    def check(self) -> None:
        """Raise TranslationError if anything was recorded."""
        if self.messages:
            ordered = dict.fromkeys(
                sorted(self.messages, key=lambda m: (m.place.path, m.place.line, m.place.column))
            )
            raise TranslationError(list(ordered))


def suggestion(name: str, known: Iterable[str]) -> str:
    """`did you mean …?` for a misspelt name, or an empty text."""
    close = difflib.get_close_matches(name, list(known), 1, 0.6)
    return f"did you mean '{close[0]}'?" if close else ""
