"""What the collector must know but does not keep alive: interned strings, weak references, finalisers, pins."""

from __future__ import annotations

from adder.typed import Object, Ref, Word


class WeakCell(Object):
    """A weak reference: `target` is the address of an object, 0 when that has died."""

    target: Word
    callback: Ref | None = None


def register_weak(cell: WeakCell) -> None:
    """Let the collector look after a new weak cell."""
    raise NotImplementedError


def register_finaliser(value: Ref) -> None:
    """`take_finalisable` shall return this object once when it is no longer reachable."""
    raise NotImplementedError


def take_finalisable() -> Ref | None:
    """An object that is no longer reachable and whose finaliser shall be called now."""
    raise NotImplementedError
