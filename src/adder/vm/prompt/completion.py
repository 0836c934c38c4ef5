"""Tab completion: names, attributes, and modules after `import`."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.prompt.line_buffer import LineBuffer, is_continuation, is_name_byte
from adder.vm.prompt.terminal import new_line, show
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.namespaces import (
    builtin_names,
    collect_names,
    lookup_builtin,
    main_names,
    main_namespace,
    module_names,
)
from adder.vm.strings import Str, intern_bytes, text_of
from adder.vm.table import lookup_name
from adder.vm.types.list import List, new_list
from adder.vm.types.output import CONSOLE

COLUMN = 16
LINE_WIDTH = 4 * COLUMN
LEAST_GAP = 2
DOT = 46
UNDERSCORE = 95

IMPORT = interned("import ")
FROM = interned("from ")


def complete(buffer: LineBuffer, start: Int) -> bool:
    """Complete the word before the cursor, in the line that begins at `start`.

    Inserts what all candidates have in common. If that is nothing and there are several, lists them and returns True
    (the caller shows the line again).
    """
    end = Int(buffer.cursor)
    begin = end
    while begin > start and is_dotted_name_byte(buffer.content[begin - 1]):
        begin -= 1
    word = end
    while word > begin and buffer.content[word - 1] != DOT:
        word -= 1
    names = candidates(buffer, start, begin, word, end)
    if names.length == 0:
        return False
    common = common_length(names)
    if common > end - word:
        text = text_of(names.items[0])
        buffer.insert_bytes(text.items.pointer(end - word), common - (end - word))
        return False
    if names.length > 1:
        list_names(names)
        return True
    return False


def is_dotted_name_byte(byte: Int) -> bool:
    """Whether a byte may be part of names with dots between them."""
    return byte == DOT or is_name_byte(byte)


def candidates(buffer: LineBuffer, start: Int, begin: Int, word: Int, end: Int) -> List:
    """The names that may stand for the part of a word from `word` to `end`.

    They are modules after `import`, attributes of what stands before a dot, otherwise global names. If there are none,
    `import` at the beginning of the line, then built-in names.
    """
    names = new_list()
    if word == begin and (buffer.has(start, IMPORT) or is_after(buffer, start, FROM, begin)):
        module_names(names)
        return matching(names, buffer, word, end)
    if word > begin:
        holder = value_before(buffer, begin, word)
        if holder is not None:
            collect_names(holder, names)
        return matching(names, buffer, word, end)
    main_names(names)
    found = matching(names, buffer, word, end)
    if found.length == 0 and word == start and word < end:
        names = new_list()
        names.append(IMPORT)
        found = matching(names, buffer, word, end)
    if found.length == 0 and word < end:
        names = new_list()
        builtin_names(names)
        found = matching(names, buffer, word, end)
    return found


def is_after(buffer: LineBuffer, start: Int, keyword: Ref, at: Int) -> bool:
    """Whether there is nothing but a keyword, with its space, between the start of a line and an offset."""
    behind = start + Int(text_of(keyword).length)
    return behind <= at and buffer.has(start, keyword) and buffer.is_blank(behind, at)


def value_before(buffer: LineBuffer, begin: Int, word: Int) -> Ref | None:
    """The value of names with a dot behind each of them; absent if looking for it is an error."""
    holder: Ref | None = None
    part = begin
    for index in range(begin, word):
        if buffer.content[index] == DOT:
            name = intern_bytes(buffer.content.pointer(part), index - part)
            holder = attribute_or_none(holder, name)
            if holder is None:
                return None
            part = index + 1
    return holder


def attribute_or_none(holder: Ref | None, name: Ref) -> Ref | None:
    """An attribute of a value, or what a name stands for; absent if that is an error."""
    try:
        if holder is not None:
            return find_attribute(holder, name)
        found = lookup_name(main_namespace(), name)
        return lookup_builtin(name) if found is None else found
    except Exception:
        return None


def matching(names: List, buffer: LineBuffer, word: Int, end: Int) -> List:
    """The names that start with a word, each of them once; those with an underscore only if it was typed."""
    found = new_list()
    for index in range(names.length):
        name = names.items[index]
        if is_candidate(buffer, text_of(name), word, end) and not is_in(found, name):
            found.append(name)
    return found


def is_candidate(buffer: LineBuffer, text: Str, word: Int, end: Int) -> bool:
    """Whether a name starts with what was typed."""
    length = end - word
    if Int(text.length) < length:
        return False
    if length == 0 and text.length > 0 and text.items[0] == UNDERSCORE:
        return False
    for index in range(length):
        if text.items[index] != buffer.content[word + index]:
            return False
    return True


def is_in(names: List, name: Ref) -> bool:
    """Whether an interned name is in a list of them."""
    for index in range(names.length):
        if names.items[index] is name:
            return True
    return False


def common_length(names: List) -> Int:
    """How many bytes all names have in common at their start: whole characters."""
    first = text_of(names.items[0])
    common = Int(first.length)
    for index in range(1, names.length):
        text = text_of(names.items[index])
        common = min(common, Int(text.length))
        for offset in range(common):
            if first.items[offset] != text.items[offset]:
                common = offset
                break
    while common > 0 and common < Int(first.length) and is_continuation(first.items[common]):
        common -= 1
    return common


def list_names(names: List) -> None:
    """Show names in columns, on lines of their own."""
    column = LINE_WIDTH
    for index in range(names.length):
        name = names.items[index]
        width = Int(text_of(name).length)
        gap = -column % COLUMN
        if gap < LEAST_GAP:
            gap += COLUMN
        if column + gap + width <= LINE_WIDTH:
            for _ in range(gap):
                show(" ")
            column += gap
        else:
            new_line()
            column = 0
        CONSOLE.string(name)
        column += width
    new_line()
