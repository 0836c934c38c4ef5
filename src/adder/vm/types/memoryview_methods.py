"""The methods and attributes of memoryview."""

from __future__ import annotations

from adder.typed import Int, Ref
from adder.vm.strings import Str
from adder.vm.types.bytes_hex import hexadecimal
from adder.vm.types.list import List
from adder.vm.types.memoryview import BYTE_CODES, CODES, contiguous, load, new_view, owner_of, part
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.tuple import EMPTY_TUPLE, new_tuple
from adder.vm.types.type import method_of
from adder.vm.types.typecodes import item_size
from adder.vm.types.view import MemoryView
from adder.vm.value import NONE, small, truth


@method_of(MemoryView)
def tobytes(self: MemoryView, order: Ref = NONE) -> Ref:
    """A copy of the items as bytes."""
    owner_of(self)
    return contiguous(self)


@method_of(MemoryView)
def tolist(self: MemoryView, /) -> Ref:
    """A list of the items."""
    owner_of(self)
    made = List()
    for index in range(Int(self.length)):
        made.append(load(self, index))
    return made


@method_of(MemoryView)
def hex(self: MemoryView, sep: Ref | None = None, bytes_per_sep: Int = 1) -> Ref:
    """The bytes as hexadecimal digits."""
    owner_of(self)
    data = contiguous(self)
    return hexadecimal(data.items.pointer(), Int(data.length), sep, bytes_per_sep)


@method_of(MemoryView)
def release(self: MemoryView, /) -> None:
    """Give the viewed object free."""
    self.owner = None


@method_of(MemoryView, name="__enter__")
def enter(self: MemoryView, /) -> Ref:
    """`with memoryview(x) as view:`"""
    owner_of(self)
    return self


@method_of(MemoryView, name="__exit__")
def leave(self: MemoryView, kind: Ref, value: Ref, traceback: Ref, /) -> None:
    """The end of `with`: release the view."""
    self.owner = None


@method_of(MemoryView)
def toreadonly(self: MemoryView, /) -> Ref:
    """A view of the same items that cannot change them."""
    made = part(self, 0, Int(self.length), 1)
    made.writable = False
    return made


@method_of(MemoryView, named=True)
def cast(self: MemoryView, format: Str) -> Ref:
    """A view of the same memory with items of another kind; one of the two kinds must be bytes."""
    owner = owner_of(self)
    code = Int(format.items[0]) if format.length == 1 else 0
    if format.length == 2 and format.items[0] == ord("@"):
        code = Int(format.items[1])
    if code not in CODES:
        raise ValueError(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'"
        )
    if code not in BYTE_CODES and self.code not in BYTE_CODES:
        raise TypeError("memoryview: cannot cast between two non-byte formats")
    size = item_size(self.code)
    if not is_contiguous(self):
        raise TypeError("memoryview: casts are restricted to C-contiguous views")
    total = Int(self.length) * size
    if total % item_size(code) != 0:
        raise TypeError("memoryview: length is not a multiple of itemsize")
    count = total // item_size(code)
    return new_view(owner, Int(self.start), count, item_size(code), code, self.writable)


def is_contiguous(view: MemoryView) -> bool:
    """Whether the items are one behind the other."""
    return view.stride == item_size(view.code) or view.length <= 1


@method_of(MemoryView, "getter", name="format")
def get_format(self: MemoryView) -> Ref:
    """The type code of the items."""
    owner_of(self)
    return str_of_character(Int(self.code))


@method_of(MemoryView, "getter", name="itemsize")
def get_itemsize(self: MemoryView) -> Ref:
    """The number of bytes of an item."""
    owner_of(self)
    return small(item_size(self.code))


@method_of(MemoryView, "getter", name="nbytes")
def get_nbytes(self: MemoryView) -> Ref:
    """The number of bytes of all items."""
    owner_of(self)
    return small(item_size(self.code) * Int(self.length))


@method_of(MemoryView, "getter", name="readonly")
def get_readonly(self: MemoryView) -> Ref:
    """Whether items cannot be set."""
    owner_of(self)
    return truth(not self.writable)


@method_of(MemoryView, "getter", name="obj")
def get_obj(self: MemoryView) -> Ref:
    """The object that is viewed."""
    return owner_of(self)


@method_of(MemoryView, "getter", name="ndim")
def get_ndim(self: MemoryView) -> Ref:
    """The number of dimensions."""
    owner_of(self)
    return small(1)


@method_of(MemoryView, "getter", name="shape")
def get_shape(self: MemoryView) -> Ref:
    """The number of items, in a tuple."""
    owner_of(self)
    return single(Int(self.length))


@method_of(MemoryView, "getter", name="strides")
def get_strides(self: MemoryView) -> Ref:
    """The distance of two items in bytes, in a tuple."""
    owner_of(self)
    return single(self.stride)


def single(number: Int) -> Ref:
    """A tuple of one number."""
    made = new_tuple(1)
    made.items[0] = small(number)
    return made


@method_of(MemoryView, "getter", name="suboffsets")
def get_suboffsets(self: MemoryView) -> Ref:
    """`()`"""
    owner_of(self)
    return EMPTY_TUPLE


@method_of(MemoryView, "getter", name="c_contiguous")
def get_c_contiguous(self: MemoryView) -> Ref:
    """Whether the items are one behind the other."""
    owner_of(self)
    return truth(is_contiguous(self))


method_of(MemoryView, "getter", name="f_contiguous")(get_c_contiguous)
method_of(MemoryView, "getter", name="contiguous")(get_c_contiguous)
