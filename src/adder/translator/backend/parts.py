"""The functions and data of the C file, in parts that several processors compile at the same time.

Compiled without PART, the file is one program in which everything is static. With `PART` 1 the C compiler sees only
the data and most functions; with 2 the functions of the packages in `config.compiled_apart`, which are chosen so that
no hot loop crosses the border. What one part mentions of the other is SHARED; inline functions and constant tables
have copies wherever they are mentioned.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from adder.translator.ir import nodes as n
from adder.typed.config import config

MAIN, APART = 1, 2
"""The numbers of the parts."""
COPIED = 0
"""The home of what is copied into every part that mentions it."""

_MACROS = """\
#ifdef PART
#define SHARED __attribute__((visibility("hidden")))
#define SHARED_DATA extern SHARED
#else
#define PART 0
#define SHARED static
#define SHARED_DATA static
#endif"""

_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")


@dataclass(eq=False)
class Piece:
    """A function, object or table: how C declares and defines it, each static, and the part to which it belongs."""

    name: str
    declaration: str
    definition: list[str]
    home: int = MAIN
    is_data: bool = False

    @cached_property
    def words(self) -> set[str]:
        """The identifiers in the definition."""
        return set(_IDENTIFIER.findall("\n".join(self.definition)))

    def share(self) -> None:
        """Let the linker see the name (as it does that of a function of a library, which has no definition)."""
        self.declaration = self.declaration.replace(
            "static ", "SHARED_DATA " if self.is_data else "SHARED ", 1
        )
        for index, line in enumerate(self.definition):
            if not line.startswith("#line"):
                self.definition[index] = line.replace("static ", "SHARED ", 1)
                break


def home_of(function: n.Function) -> int:
    """The part to which a function belongs."""
    if function.flags.get("inline") == "always":
        return COPIED
    module = getattr(function.python, "__module__", "")
    apart = any(module == name or module.startswith(name + ".") for name in config.compiled_apart)
    return APART if apart else MAIN


def arrange(pieces: list[Piece]) -> tuple[list[str], list[str]]:
    """The declarations and the definitions of all pieces, the latter in their order within each part."""
    if not config.compiled_apart:
        declarations = [piece.declaration for piece in pieces if piece.declaration]
        return declarations, [line for piece in pieces for line in piece.definition]
    members = {home: _members(pieces, home) for home in (MAIN, APART)}
    for home in (MAIN, APART):
        mentioned = set().union(*(piece.words for piece in members[home]))
        for piece in pieces:
            if piece.home not in (home, COPIED) and piece.name in mentioned:
                piece.share()
    lines = []
    for home in (MAIN, APART):
        lines += [f"#if PART == 0 || PART == {home}"]
        lines += [line for piece in members[home] if piece.home == home for line in piece.definition]
        lines += ["#endif"]
    copies = [line for piece in pieces for line in _copies(piece, members)]
    declarations = [_MACROS, *(piece.declaration for piece in pieces if piece.declaration)]
    return declarations, [*copies, *lines]


def _members(pieces: Iterable[Piece], home: int) -> list[Piece]:
    """What a part consists of: its own pieces and the copied ones that it mentions, directly or not."""
    copied = {piece.name: piece for piece in pieces if piece.home == COPIED}
    members = [piece for piece in pieces if piece.home == home]
    for piece in members:  # grows on the way
        members += [copied.pop(name) for name in piece.words & copied.keys()]
    return members


def _copies(piece: Piece, members: dict[int, list[Piece]]) -> list[str]:
    """The definition of a copied piece, for the parts that have it."""
    homes = [home for home, having in members.items() if piece in having]
    if piece.home != COPIED or not homes:
        return []
    if len(homes) == len(members):
        return piece.definition
    return [f"#if PART == 0 || PART == {homes[0]}", *piece.definition, "#endif"]
