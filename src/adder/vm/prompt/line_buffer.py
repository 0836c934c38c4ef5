"""The text being edited: UTF-8 bytes and a cursor that always stands between characters."""

from __future__ import annotations

from adder.typed import U8, U32, Array, Int, Object, Pointer, Ref, copy_items
from adder.vm.strings import str_from_bytes, text_of

FIRST_SIZE = 16
NOTHING: Array[U8] = Array[U8](0)
SPACE = 32


def is_continuation(byte: Int) -> bool:
    """Whether a byte continues a UTF-8 character; -1 does not."""
    return 0x80 <= byte < 0xC0


def is_letter(byte: Int) -> bool:
    """Letters, digits and everything outside ASCII make the words by which keys move."""
    return byte >= 0x80 or 48 <= byte <= 57 or 65 <= byte & 0xDF <= 90


def is_name_byte(byte: Int) -> bool:
    """Underscores belong to names as well."""
    return byte == ord("_") or is_letter(byte)


class LineBuffer(Object):
    """`content` holds `length` bytes; `cursor` is an offset into them."""

    length: U32
    cursor: U32
    content: Array[U8]

    def insert(self, byte: Int) -> None:
        """Put a byte at the cursor, which moves behind it."""
        if self.length == len(self.content):
            self.grow()
        at = Int(self.cursor)
        copy_items(self.content.pointer(at + 1), self.content.pointer(at), Int(self.length) - at)
        self.content[at] = U8(byte)
        self.length += 1
        self.cursor += 1

    def grow(self) -> None:
        larger = Array[U8](len(self.content) + (len(self.content) >> 1) + FIRST_SIZE)
        copy_items(larger.pointer(), self.content.pointer(), Int(self.length))
        self.content = larger

    def insert_bytes(self, source: Pointer[U8], count: Int) -> None:
        """Put bytes at the cursor."""
        for index in range(count):
            self.insert(source[index])

    def delete(self, start: Int, end: Int) -> None:
        """Remove the bytes from start to end; the cursor goes to start."""
        copy_items(self.content.pointer(start), self.content.pointer(end), Int(self.length) - end)
        self.length = U32(Int(self.length) - (end - start))
        self.cursor = U32(start)

    def clear(self) -> None:
        """Remove everything."""
        self.length = 0
        self.cursor = 0

    def release(self) -> None:
        """Remove everything, and give up the memory."""
        self.clear()
        self.content = NOTHING

    def before(self, at: Int) -> Int:
        """The start of the character that ends at an offset."""
        while at > 0:
            at -= 1
            if not is_continuation(self.content[at]):
                break
        return at

    def after(self, at: Int) -> Int:
        """The end of the character that starts at an offset."""
        length = Int(self.length)
        if at < length:
            at += 1
        while at < length and is_continuation(self.content[at]):
            at += 1
        return at

    def word_before(self, at: Int) -> Int:
        """The start of the word at or before an offset."""
        while at > 0 and not is_letter(self.content[at - 1]):
            at -= 1
        while at > 0 and is_letter(self.content[at - 1]):
            at -= 1
        return at

    def word_after(self, at: Int) -> Int:
        """The end of the word at or behind an offset."""
        length = Int(self.length)
        while at < length and not is_letter(self.content[at]):
            at += 1
        while at < length and is_letter(self.content[at]):
            at += 1
        return at

    def columns(self, start: Int, end: Int) -> Int:
        """The number of characters between two offsets."""
        count = 0
        for index in range(start, end):
            if not is_continuation(self.content[index]):
                count += 1
        return count

    def line_start(self, at: Int) -> Int:
        """The start of the line that an offset is in."""
        while at > 0 and self.content[at - 1] != 10:
            at -= 1
        return at

    def line_end(self, at: Int) -> Int:
        """The end of the line that an offset is in."""
        length = Int(self.length)
        while at < length and self.content[at] != 10:
            at += 1
        return at

    def has(self, at: Int, value: Ref) -> bool:
        """Whether the text of a string stands at an offset."""
        text = text_of(value)
        if Int(self.length) - at < Int(text.length):
            return False
        for index in range(text.length):
            if self.content[at + Int(index)] != text.items[index]:
                return False
        return True

    def is_blank(self, start: Int, end: Int) -> bool:
        """Whether there are only spaces between two offsets."""
        for index in range(start, end):
            if self.content[index] != SPACE:
                return False
        return True

    def insert_string(self, value: Ref) -> None:
        """Put a string at the cursor."""
        text = text_of(value)
        self.insert_bytes(text.items.pointer(), Int(text.length))

    def text_from(self, start: Int) -> Ref:
        """The text from an offset on as a string."""
        return str_from_bytes(self.content.pointer(start), Int(self.length) - start)


def new_line_buffer() -> LineBuffer:
    """An empty buffer."""
    return LineBuffer(0, 0, Array[U8](FIRST_SIZE))
