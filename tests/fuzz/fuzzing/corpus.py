"""The sources that mutations start from: the conformance scripts, whole and in pieces."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
CONFORMANCE = REPOSITORY / "tests" / "conformance"

TOKEN = re.compile(
    rb"[ \t]+|\r?\n|#[^\n]*|[A-Za-z_][A-Za-z_0-9]*|[0-9][0-9A-Za-z_.]*"
    rb"|\"\"\"|'''|\"[^\"\n]*\"|'[^'\n]*'|\*\*=?|//=?|<<=?|>>=?|[-+*/%&|^@<>=!:]=|->|."
)
LANGUAGE = rb"""
False None True and as assert async await break class continue def del elif else except finally for from global if
import in is lambda nonlocal not or pass raise return try while with yield match case _ type self super __class__ print
range len := -> ** // << >> += -= *= @ @= ... : ; , . ( ) [ ] { } = == != < > ~ \ ' " ''' f' f" b' rb" t' {{ }} !r
0 1 0x 0b 1e 1j .5 0o8 1_ 1__0 1e400
"""
WORDS = tuple(LANGUAGE.split())


@dataclass(frozen=True)
class Corpus:
    """Sources as bytes, and every distinct token in them."""

    sources: tuple[bytes, ...]
    vocabulary: tuple[bytes, ...]

    def pick(self, generator: random.Random) -> bytes:
        """A source: mostly a piece of one, which is quicker to compile, now and then the whole."""
        source = generator.choice(self.sources)
        lines = source.splitlines(keepends=True)
        if len(lines) < 8 or generator.random() < 0.15:
            return source
        starts = [number for number, line in enumerate(lines) if line[:1] not in b" \t\n\r#)]}"]
        first = generator.choice(starts or [0])
        return b"".join(lines[first : first + generator.randint(3, 30)])

    def token(self, generator: random.Random) -> bytes:
        """A token: a word of the language, or one that some source uses."""
        return generator.choice(WORDS if generator.random() < 0.5 else self.vocabulary)


def load_corpus(directory: Path = CONFORMANCE) -> Corpus:
    """All scripts below a directory, in an order that does not depend on the file system."""
    paths = sorted(path for path in directory.rglob("*.py") if path.parent != directory)
    sources = tuple(path.read_bytes() for path in paths)
    if not sources:
        raise FileNotFoundError(f"no scripts in {directory}")
    tokens = {token for source in sources for token in TOKEN.findall(source) if len(token) < 40}
    return Corpus(sources, tuple(sorted(tokens)))
