"""The containers that are being printed, so that one that is inside itself is noticed."""

from __future__ import annotations

from adder.typed import Int, Ref, Struct, Word, address_of, pointer_at
from adder.vm.stack import reserve
from adder.vm.value import small, small_value


class PrintState(Struct):
    """For each container there are two words on the value stack: the container, and the address of the words of the
    one around it (divided by 4, as a small integer). `innermost` is the address of the last."""

    innermost: Word = 0


print_state = PrintState()


def is_being_printed(container: Ref) -> bool:
    """Whether a container is one of those that are being printed."""
    address = print_state.innermost
    while address != 0:
        words = pointer_at(Ref, address)
        if words[0] is container:
            return True
        address = Word(small_value(words[1])) << 2
    return False


def begin_container(container: Ref) -> Word:
    """Begin to print a container. The result is for `end_container`; then the words are released."""
    around = print_state.innermost
    words = reserve(2)
    words[0] = container
    words[1] = small(Int(around >> 2))
    print_state.innermost = address_of(words)
    return around


def end_container(around: Word) -> None:
    """The innermost container has been printed."""
    print_state.innermost = around
