"""Tab completion: names, attributes, and modules after `import`."""

from __future__ import annotations

from adder.typed import Int, Object, Ref, interned
from adder.vm.prompt.line_buffer import LineBuffer, is_word_byte
from adder.vm.prompt.terminal import new_line, show_byte
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.namespaces import collect_names, lookup_builtin, main_namespace, module_names
from adder.vm.strings import Str, intern_bytes, text_of
from adder.vm.table import lookup_name
from adder.vm.types.list import List, new_list
from adder.vm.types.output import CONSOLE

COLUMN = 16
LINE_WIDTH = 5 * COLUMN
DOT = 46
UNDERSCORE = 95


class Match(Object):
    """The candidates found so far: how many, the first, and how long the prefix is that all have in common."""

    count: Int
    first: Ref | None
    common: Int


def complete(buffer: LineBuffer, start: Int) -> bool:
    """Complete the word before the cursor.

    Inserts what all candidates have in common. If that is nothing and there are several, lists them and returns True
    (the caller shows the line again).
    """
    end = Int(buffer.cursor)
    begin = end
    while begin > start and (is_word_byte(buffer.content[begin - 1]) or buffer.content[begin - 1] == DOT):
        begin -= 1
    names = candidates(buffer, start, begin, end)
    if names is None:
        return False
    word = end
    while word > begin and buffer.content[word - 1] != DOT:
        word -= 1
    match = match_names(buffer, names, word, end)
    first = match.first
    if first is None:
        return False
    if match.common > end - word:
        text = text_of(first)
        buffer.insert_bytes(text.items.pointer(end - word), match.common - (end - word))
        return False
    if match.count > 1:
        list_names(buffer, names, word, end)
        return True
    return False


def candidates(buffer: LineBuffer, start: Int, begin: Int, end: Int) -> List | None:
    """All names that may stand at the cursor: those of a module or object before a dot, or of the namespace."""
    names = new_list()
    if follows_import(buffer, start, begin):
        module_names(names)
        return names
    holder: Ref | None = None
    part = begin
    for index in range(begin, end):
        if buffer.content[index] == DOT:
            name = intern_bytes(buffer.content.pointer(part), index - part)
            holder = attribute_or_none(holder, name)
            if holder is None:
                return None
            part = index + 1
    if holder is None and begin == end:
        return None
    if holder is None and begin == start and starts_import(buffer, begin, end):
        names.append(interned("import "))
    collect_names(holder, names)
    return names


def attribute_or_none(holder: Ref | None, name: Ref) -> Ref | None:
    """An attribute of a value, or what a name stands for; absent if that is an error."""
    try:
        if holder is not None:
            return find_attribute(holder, name)
        found = lookup_name(main_namespace(), name)
        return lookup_builtin(name) if found is None else found
    except Exception:
        return None


def follows_import(buffer: LineBuffer, start: Int, begin: Int) -> bool:
    """Whether the word at `begin` stands behind `import` or `from`."""
    return behind(buffer, start, begin, interned("import ")) or behind(
        buffer, start, begin, interned("from ")
    )


def behind(buffer: LineBuffer, start: Int, begin: Int, keyword: Ref) -> bool:
    text = text_of(keyword)
    length = Int(text.length)
    if begin - start < length:
        return False
    for index in range(length):
        if buffer.content[start + index] != text.items[index]:
            return False
    return buffer.is_blank(start + length, begin)


def starts_import(buffer: LineBuffer, begin: Int, end: Int) -> bool:
    """Whether the word could become `import`: it has at least two letters of it."""
    text = text_of(interned("import"))
    if not 2 <= end - begin <= Int(text.length):
        return False
    for index in range(end - begin):
        if buffer.content[begin + index] != text.items[index]:
            return False
    return True


def match_names(buffer: LineBuffer, names: List, word: Int, end: Int) -> Match:
    """Which names start with the word; names with an underscore only if it was typed."""
    match = Match(0, None, 0)
    for index in range(names.length):
        name = names.items[index]
        text = text_of(name)
        if is_candidate(buffer, text, word, end):
            first = match.first
            if first is None:
                match.first = name
                match.common = Int(text.length)
            else:
                match.common = common_length(text_of(first), text, match.common)
            match.count += 1
    return match


def is_candidate(buffer: LineBuffer, text: Str, word: Int, end: Int) -> bool:
    length = end - word
    if Int(text.length) < length:
        return False
    if length == 0 and text.length > 0 and text.items[0] == UNDERSCORE:
        return False
    for index in range(length):
        if text.items[index] != buffer.content[word + index]:
            return False
    return True


def common_length(left: Str, right: Str, limit: Int) -> Int:
    """How many bytes two names have in common at their start, at most `limit`."""
    limit = min(limit, Int(right.length))
    for index in range(limit):
        if left.items[index] != right.items[index]:
            return index
    return limit


def list_names(buffer: LineBuffer, names: List, word: Int, end: Int) -> None:
    """Show the candidates in columns."""
    new_line()
    column = 0
    for index in range(names.length):
        name = names.items[index]
        text = text_of(name)
        if is_candidate(buffer, text, word, end):
            width = (Int(text.length) // COLUMN + 1) * COLUMN
            if column + width > LINE_WIDTH and column > 0:
                new_line()
                column = 0
            CONSOLE.string(name)
            for _ in range(width - Int(text.length)):
                show_byte(32)
            column += width
