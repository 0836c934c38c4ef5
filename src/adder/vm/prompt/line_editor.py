"""The line editor: emacs keys, arrows, history, completion, automatic indentation.

An input may have several lines: all but the last are finished and no longer edited, as on a teletype. The screen is
kept in step with plain ANSI sequences: cursor left and right, erase to the end of the line.
"""

from __future__ import annotations

from adder.typed import U32, Int, Ref, Struct
from adder.vm.prompt.completion import complete
from adder.vm.prompt.history import history
from adder.vm.prompt.line_buffer import SPACE, LineBuffer, new_line_buffer
from adder.vm.prompt.terminal import Key, new_line, show, show_byte
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.types.output import CONSOLE

INDENT = 4

LINE = 0
"""Enter was pressed."""
CANCELLED = 1
"""Ctrl-C: the input is dropped."""
END = 2
"""Ctrl-D on an empty input, or the end of the input."""
RAW = 3
"""Ctrl-A on an empty input."""
FRIENDLY = 4
"""Ctrl-B on an empty input."""
PASTE = 5
"""Ctrl-E on an empty input."""


class Editor(Struct):
    """What is being edited. `start` is where the current line begins in the buffer, `recalled` how far back in
    history."""

    buffer: LineBuffer | None = None
    start: Int = 0
    recalled: Int = 0
    prompt: Ref | None = None

    def begin(self) -> LineBuffer:
        """Start a new input."""
        buffer = new_line_buffer()
        self.buffer = buffer
        self.start = 0
        self.recalled = 0
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
            move_to(buffer, Int(buffer.length))
            new_line()
            return LINE
        if byte == END_OF_INPUT:
            return END
        if byte == Key.CTRL_C:
            new_line()
            return CANCELLED
        if buffer.length == 0:
            result = empty_input_key(byte)
            if result != LINE:
                return result
        edit_key(buffer, byte)


def empty_input_key(byte: Int) -> Int:
    """Control keys that change the mode when nothing has been typed; LINE for others."""
    match byte:
        case Key.CTRL_A:
            return RAW
        case Key.CTRL_B:
            return FRIENDLY
        case Key.CTRL_D:
            new_line()
            return END
        case Key.CTRL_E:
            return PASTE
        case _:
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
            move_to(buffer, max(buffer.before(at), editor.start))
        case Key.CTRL_F:
            move_to(buffer, buffer.after(at))
        case Key.CTRL_D:
            erase(buffer, at, buffer.after(at))
        case Key.CTRL_K:
            erase(buffer, at, Int(buffer.length))
        case Key.CTRL_U:
            erase(buffer, editor.start, at)
        case Key.CTRL_W:
            erase(buffer, max(buffer.word_before(at), editor.start), at)
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
                type_byte(buffer, byte)


def type_byte(buffer: LineBuffer, byte: Int) -> None:
    """Insert what was typed and show it with what follows."""
    buffer.insert(byte)
    if buffer.cursor == buffer.length:
        show_byte(byte)
    else:
        at = Int(buffer.cursor)
        CONSOLE.bytes(buffer.content.pointer(at - 1), Int(buffer.length) - at + 1)
        cursor_left(buffer.columns(at, Int(buffer.length)))


def cursor_left(count: Int) -> None:
    """Move the terminal's cursor to the left."""
    if count > 0:
        show("\x1b[")
        CONSOLE.decimal(count)
        show("D")


def move_to(buffer: LineBuffer, at: Int) -> None:
    """Move the cursor to an offset in the current line."""
    here = Int(buffer.cursor)
    if at < here:
        cursor_left(buffer.columns(at, here))
    elif at > here:
        CONSOLE.bytes(buffer.content.pointer(here), at - here)
    buffer.cursor = U32(at)


def redraw_tail(buffer: LineBuffer) -> None:
    """Show what is behind the cursor again, and erase what was behind that."""
    at = Int(buffer.cursor)
    end = Int(buffer.length)
    show("\x1b[K")
    if end > at:
        CONSOLE.bytes(buffer.content.pointer(at), end - at)
        cursor_left(buffer.columns(at, end))


def erase(buffer: LineBuffer, start: Int, end: Int) -> None:
    """Remove a part of the line, one end of which is the cursor."""
    if start < end:
        move_to(buffer, start)
        buffer.delete(start, end)
        redraw_tail(buffer)


def backspace(buffer: LineBuffer) -> None:
    """Remove the character before the cursor, or a whole step of indentation."""
    at = Int(buffer.cursor)
    column = at - editor.start
    if column <= 0:
        return
    if column % INDENT == 0 and buffer.is_blank(editor.start, at):
        erase(buffer, at - INDENT, at)
    else:
        erase(buffer, buffer.before(at), at)


def tabulator(buffer: LineBuffer) -> None:
    """Complete the name before the cursor; behind a blank, four spaces."""
    at = Int(buffer.cursor)
    if at == editor.start or buffer.content[at - 1] == SPACE:
        if not complete_import(buffer, at):
            for _ in range(INDENT):
                type_byte(buffer, SPACE)
        return
    if complete(buffer, editor.start):
        new_line()
        show_line(buffer)
    else:
        show_inserted(buffer, at)


def complete_import(buffer: LineBuffer, at: Int) -> bool:
    """Whether the line is `import ` (then the modules are listed)."""
    if buffer.is_blank(editor.start, at):
        return False
    if complete(buffer, editor.start):
        new_line()
        show_line(buffer)
        return True
    if Int(buffer.cursor) > at:
        show_inserted(buffer, at)
        return True
    return False


def show_inserted(buffer: LineBuffer, at: Int) -> None:
    """Show what was inserted at an offset, and what follows it."""
    end = Int(buffer.length)
    CONSOLE.bytes(buffer.content.pointer(at), end - at)
    cursor_left(buffer.columns(Int(buffer.cursor), end))


def show_line(buffer: LineBuffer) -> None:
    """Show prompt and line."""
    prompt = editor.prompt
    assert prompt is not None
    CONSOLE.string(prompt)
    end = Int(buffer.length)
    CONSOLE.bytes(buffer.content.pointer(editor.start), end - editor.start)
    cursor_left(buffer.columns(Int(buffer.cursor), end))


def recall(buffer: LineBuffer, back: Int) -> None:
    """Replace the line by one from the history; 0 is the empty line."""
    line = history.recall(back)
    if back == 0:
        erase_line(buffer)
        editor.recalled = 0
    elif line is not None:
        erase_line(buffer)
        buffer.replace(editor.start, line)
        CONSOLE.string(line)
        editor.recalled = back


def erase_line(buffer: LineBuffer) -> None:
    move_to(buffer, editor.start)
    buffer.delete(editor.start, Int(buffer.length))
    show("\x1b[K")


def escape_sequence(buffer: LineBuffer) -> None:
    """Arrows, Home, End, Delete, and words with Alt or Ctrl."""
    byte = Terminal.read()
    at = Int(buffer.cursor)
    match byte:
        case 98:
            move_to(buffer, max(buffer.word_before(at), editor.start))
        case 102:
            move_to(buffer, buffer.word_after(at))
        case 100:
            erase(buffer, at, buffer.word_after(at))
        case Key.BACKSPACE | Key.DELETE:
            erase(buffer, max(buffer.word_before(at), editor.start), at)
        case 91 | 79:
            control_sequence(buffer, Terminal.read())
        case _:
            pass


def control_sequence(buffer: LineBuffer, byte: Int) -> None:
    """The part of a sequence behind `ESC [`: numbers, of which the last counts, then a letter."""
    last = 0
    while 48 <= byte <= 57 or byte == 59:
        last = 0 if byte == 59 else last * 10 + byte - 48
        byte = Terminal.read()
    with_control = last == 5
    at = Int(buffer.cursor)
    match byte:
        case 65:
            recall(buffer, editor.recalled + 1)
        case 66:
            recall(buffer, editor.recalled - 1)
        case 67:
            move_to(buffer, buffer.word_after(at) if with_control else buffer.after(at))
        case 68:
            goal = buffer.word_before(at) if with_control else buffer.before(at)
            move_to(buffer, max(goal, editor.start))
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


def indent(buffer: LineBuffer) -> None:
    """Start a continued line as deep as the line before, deeper after a colon; not after two blank lines."""
    end = editor.start
    if end == 0:
        return
    previous = buffer.line_start(end - 1)
    if end - 1 == previous or buffer.is_blank(previous, end - 1):
        return
    depth = 0
    while buffer.content[previous + depth] == SPACE:
        depth += 1
    if buffer.content[end - 2] == 58:
        depth += INDENT
    for _ in range(depth):
        type_byte(buffer, SPACE)
