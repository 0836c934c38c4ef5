"""Names made by the compiler: `__x` in the body of a class is stored as `_Class__x`; qualified names."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, copy_items, interned
from adder.vm.strings import Str, intern_bytes, text_of

UNDERSCORE = 95
DOT = 46


def mangled(class_name: Ref | None, name: Ref) -> Ref:
    """The name to use for `name` inside the class `class_name` (None outside of classes)."""
    if class_name is None:
        return name
    text = text_of(name)
    if not is_private(text):
        return name
    owner = text_of(class_name)
    skipped = 0
    while skipped < owner.length and owner.items[skipped] == UNDERSCORE:
        skipped += 1
    if skipped == owner.length:
        return name
    stripped = intern_bytes(owner.items.pointer(skipped), Int(owner.length) - skipped)
    return concatenated(interned("_"), concatenated(stripped, name))


def concatenated(left: Ref, right: Ref) -> Ref:
    """The interned string of two names, one after the other."""
    first = text_of(left)
    second = text_of(right)
    length = Int(first.length)
    joined = Array[U8](length + Int(second.length))
    copy_items(joined.pointer(), first.items.pointer(), length)
    copy_items(joined.pointer(length), second.items.pointer(), Int(second.length))
    return intern_bytes(joined.pointer(), len(joined))


def is_private(text: Str) -> bool:
    """Starts with two underscores, does not end with two, and is no dotted module name."""
    length = text.length
    if length < 3 or text.items[0] != UNDERSCORE or text.items[1] != UNDERSCORE:
        return False
    if text.items[length - 1] == UNDERSCORE and text.items[length - 2] == UNDERSCORE:
        return False
    return not has_dot(text, length)


def has_dot(text: Str, length: Int) -> bool:
    for index in range(length):
        if text.items[index] == DOT:
            return True
    return False
