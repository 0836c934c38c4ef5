"""The line editor: emacs keys, arrows, history, completion, automatic indentation.

An input may have several lines: all but the last are finished and no longer edited, as on a teletype. The screen is
kept in step with backspaces and two ANSI sequences: cursor left, and erase to the end of the line.
"""

from __future__ import annotations

from adder.typed import U32, Int, Ref, Struct, config
from adder.vm.prompt.completion import complete
from adder.vm.prompt.history import history
from adder.vm.prompt.line_buffer import SPACE, LineBuffer, is_continuation, new_line_buffer
from adder.vm.prompt.terminal import Key, new_line, show, show_byte
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.types.characters import character_size
from adder.vm.types.output import CONSOLE

INDENT = 4

LINE = 0
"""Enter was pressed."""
CANCELLED = 1
"""Ctrl-C: the input is dropped."""
END = 2
"""Ctrl-D on an empty line, or the end of the input."""
RAW = 3
"""Ctrl-A on an empty input."""
FRIENDLY = 4
"""Ctrl-B on an empty input."""
PASTE = 5
"""Ctrl-E on an empty input."""

BACKSPACES = 4
"""The cursor moves so far to the left by backspaces, farther by a sequence."""
WITH_CONTROL = 5
"""The last number in the sequence of an arrow that is pressed with Ctrl."""
NOWHERE = -1
"""No offset."""


class Editor(Struct):
    """What is being edited. `start` is where the current line begins in the buffer, `recalled` how far back in
    history, `indented` up to where the line consists of automatic indentation that nobody has touched yet."""

    buffer: LineBuffer | None = None
    start: Int = 0
    recalled: Int = 0
    indented: Int = 0
    indents: bool = False
    prompt: Ref | None = None

    def begin(self) -> LineBuffer:
        """Start a new input."""
        buffer = new_line_buffer()
        self.buffer = buffer
        self.start = 0
        self.indents = True
        return buffer


editor = Editor()


def edit_line(buffer: LineBuffer, prompt: Ref) -> Int:
    """Edit one line at the end of the buffer; returns one of the results above. The prompt is shown first."""
    editor.start = Int(buffer.length)
    editor.recalled = 0
    editor.prompt = prompt
    CONSOLE.string(prompt)
    indent(buffer)
    while True:
        byte = Terminal.read()
        if byte == Key.RETURN or byte == Key.NEWLINE:
            new_line()
            return LINE
        if byte == END_OF_INPUT:
            return END
        if byte == Key.CTRL_C:
            new_line()
            return CANCELLED
        if Int(buffer.length) == editor.start:
            result = empty_line_key(byte)
            if result != LINE:
                return result
        if Int(buffer.length) == editor.indented and (byte == SPACE or byte == Key.TAB):
            undo_indent(buffer)
        edit_key(buffer, byte)
        editor.indented = NOWHERE


def empty_line_key(byte: Int) -> Int:
    """Control keys that do something else on an empty line; LINE for others."""
    if byte == Key.CTRL_D:
        new_line()
        return END
    if editor.start == 0:
        match byte:
            case Key.CTRL_A:
                return RAW
            case Key.CTRL_B:
                return FRIENDLY
            case Key.CTRL_E:
                return PASTE
            case _:
                pass
    return LINE


def edit_key(buffer: LineBuffer, byte: Int) -> None:
    """One key that edits the line."""
    at = Int(buffer.cursor)
    match byte:
        case Key.CTRL_A:
            move_to(buffer, editor.start)
        case Key.CTRL_E:
            move_to(buffer, Int(buffer.length))
        case Key.CTRL_B:
            move_to(buffer, buffer.before(at))
        case Key.CTRL_F:
            move_to(buffer, buffer.after(at))
        case Key.CTRL_D:
            erase(buffer, at, buffer.after(at))
        case Key.CTRL_K:
            erase(buffer, at, Int(buffer.length))
        case Key.CTRL_U:
            erase(buffer, editor.start, at)
        case Key.CTRL_W if config.word_keys:
            erase(buffer, buffer.word_before(at), at)
        case Key.CTRL_N:
            recall(buffer, editor.recalled - 1)
        case Key.CTRL_P:
            recall(buffer, editor.recalled + 1)
        case Key.BACKSPACE | Key.DELETE:
            backspace(buffer)
        case Key.TAB:
            tabulator(buffer)
        case Key.ESCAPE:
            escape_sequence(buffer)
        case _:
            if byte >= SPACE:
                type_character(buffer, byte)


# The screen


def cursor_left(count: Int) -> None:
    """Move the terminal's cursor to the left."""
    if count > BACKSPACES:
        show("\x1b[")
        CONSOLE.decimal(count)
        show("D")
    else:
        for _ in range(count):
            show_byte(Key.BACKSPACE)


def show_changed(buffer: LineBuffer, start: Int, back: Int, shorter: bool) -> None:
    """Show what is behind an offset, from which the terminal's cursor is `back` columns away, and go to the cursor."""
    cursor_left(back)
    if shorter:
        show("\x1b[K")
    end = Int(buffer.length)
    CONSOLE.bytes(buffer.content.pointer(start), end - start)
    cursor_left(buffer.columns(Int(buffer.cursor), end))


def show_line(buffer: LineBuffer) -> None:
    """Show prompt and line."""
    prompt = editor.prompt
    assert prompt is not None
    CONSOLE.string(prompt)
    show_changed(buffer, editor.start, 0, False)


# Changes


def type_character(buffer: LineBuffer, byte: Int) -> None:
    """Insert the character that begins with this byte, and show it with what follows. Bytes that make none are
    dropped."""
    at = Int(buffer.cursor)
    if is_continuation(byte):
        return
    buffer.insert(byte)
    for _ in range(character_size(byte) - 1):
        byte = Terminal.read()
        if not is_continuation(byte):
            buffer.delete(at, Int(buffer.cursor))
            return
        buffer.insert(byte)
    show_changed(buffer, at, 0, False)


def type_spaces(buffer: LineBuffer, count: Int) -> None:
    """Insert spaces."""
    at = Int(buffer.cursor)
    for _ in range(count):
        buffer.insert(SPACE)
    show_changed(buffer, at, 0, False)


def move_to(buffer: LineBuffer, at: Int) -> None:
    """Move the cursor to an offset, but not out of the current line."""
    at = max(at, editor.start)
    here = Int(buffer.cursor)
    if at < here:
        cursor_left(buffer.columns(at, here))
    elif at > here:
        CONSOLE.bytes(buffer.content.pointer(here), at - here)
    buffer.cursor = U32(at)


def erase(buffer: LineBuffer, start: Int, end: Int) -> None:
    """Remove a part of the current line, one end of which is the cursor."""
    start = max(start, editor.start)
    if start < end:
        back = buffer.columns(start, Int(buffer.cursor))
        buffer.delete(start, end)
        show_changed(buffer, start, back, True)


def backspace(buffer: LineBuffer) -> None:
    """Remove the character before the cursor, or a step of indentation."""
    at = Int(buffer.cursor)
    if at - editor.start >= INDENT and buffer.is_blank(editor.start, at):
        erase(buffer, at - INDENT, at)
    else:
        erase(buffer, buffer.before(at), at)


def tabulator(buffer: LineBuffer) -> None:
    """Complete the name before the cursor; behind a blank, four spaces."""
    at = Int(buffer.cursor)
    if at > 0 and (buffer.content[at - 1] == SPACE or buffer.content[at - 1] == Key.NEWLINE):
        type_spaces(buffer, INDENT)
    elif complete(buffer, editor.start):
        show_line(buffer)
    else:
        show_changed(buffer, at, 0, False)


def recall(buffer: LineBuffer, back: Int) -> None:
    """Replace the line by one from the history; 0 is the empty line."""
    line = history.recall(back)
    if back != 0 and line is None:
        return
    editor.recalled = back
    length = Int(buffer.length)
    columns = buffer.columns(editor.start, Int(buffer.cursor))
    buffer.delete(editor.start, length)
    if line is not None:
        buffer.insert_string(line)
    show_changed(buffer, editor.start, columns, Int(buffer.length) < length)


# Automatic indentation


def indent(buffer: LineBuffer) -> None:
    """Start a continued line as deep as the line before, deeper after a colon; not after two blank lines."""
    editor.indented = NOWHERE
    end = editor.start - 1
    if end <= 0 or not editor.indents:
        return
    previous = buffer.line_start(end)
    depth = 0
    while buffer.content[previous + depth] == SPACE:
        depth += 1
    if previous > 0 and depth == end - previous:
        if buffer.is_blank(buffer.line_start(previous - 1), previous - 1):
            return
    depth -= depth % INDENT
    if buffer.content[end - 1] == ord(":"):
        depth += INDENT
    if depth > 0:
        type_spaces(buffer, depth)
        editor.indented = Int(buffer.length)


def undo_indent(buffer: LineBuffer) -> None:
    """Blanks are typed where the line has been indented: text that is pasted. It brings its own indentation."""
    editor.indents = False
    erase(buffer, editor.start, Int(buffer.length))


# Keys that send several bytes


def escape_sequence(buffer: LineBuffer) -> None:
    """Arrows, Home, End, Delete, and words with Alt or Ctrl."""
    byte = Terminal.read()
    if byte == ord("[") or byte == ord("O"):
        control_sequence(buffer, Terminal.read())
    elif config.word_keys:
        word_key(buffer, byte)


def word_key(buffer: LineBuffer, byte: Int) -> None:
    """A key pressed with Alt: move by words, or erase them."""
    at = Int(buffer.cursor)
    match byte:
        case 98:
            move_to(buffer, buffer.word_before(at))
        case 102:
            move_to(buffer, buffer.word_after(at))
        case 100:
            erase(buffer, at, buffer.word_after(at))
        case Key.BACKSPACE | Key.DELETE:
            erase(buffer, buffer.word_before(at), at)
        case _:
            pass


def control_sequence(buffer: LineBuffer, byte: Int) -> None:
    """The part of a sequence behind `ESC [`: numbers, of which the last counts, then a letter."""
    last = 0
    while 48 <= byte <= 57 or byte == ord(";"):
        last = 0 if byte == ord(";") else (last * 10 + byte - 48) & 255
        byte = Terminal.read()
    by_word = last == WITH_CONTROL and config.word_keys
    at = Int(buffer.cursor)
    match byte:
        case 65:
            recall(buffer, editor.recalled + 1)
        case 66:
            recall(buffer, editor.recalled - 1)
        case 67:
            move_to(buffer, buffer.word_after(at) if by_word else buffer.after(at))
        case 68:
            move_to(buffer, buffer.word_before(at) if by_word else buffer.before(at))
        case 72:
            move_to(buffer, editor.start)
        case 70:
            move_to(buffer, Int(buffer.length))
        case 126:
            numbered_key(buffer, last)
        case _:
            pass


def numbered_key(buffer: LineBuffer, number: Int) -> None:
    """`ESC [ n ~`."""
    at = Int(buffer.cursor)
    match number:
        case 1 | 7:
            move_to(buffer, editor.start)
        case 4 | 8:
            move_to(buffer, Int(buffer.length))
        case 3:
            erase(buffer, at, buffer.after(at))
        case _:
            pass
