"""What the prompt does with what is typed: values, several lines, completion, paste mode, errors, interrupts."""

from __future__ import annotations

import time

import pytest
from sessions import FIRST_PROMPT, NEXT_PROMPT, Place, Session, Start

TAB, CTRL_A, CTRL_C, CTRL_D, CTRL_E, CTRL_U = "\t", "\x01", "\x03", "\x04", "\x05", "\x15"
ERASE = "\x1b[K"


# Values and errors


def test_values_are_shown_and_kept(prompt: Session) -> None:
    assert prompt.enter("1 + 1") == "2\r\n"
    assert prompt.enter("_ * 10") == "20\r\n"
    assert prompt.enter("None") == ""
    assert prompt.enter("_") == "20\r\n"
    assert prompt.enter("'text'") == "'text'\r\n"
    assert prompt.enter("x = 5; x; x + 1") == "5\r\n6\r\n"
    assert prompt.enter("print('a\\nb')") == "a\r\nb\r\n"


def test_errors(prompt: Session) -> None:
    shown = prompt.enter("1 / 0")
    assert shown == (
        'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\n'
        "ZeroDivisionError: division by zero\r\n"
    )
    assert "SyntaxError" in prompt.enter("1 = = 2")
    assert "NameError" in prompt.enter("missing")
    assert prompt.enter("1") == "1\r\n"


def test_place_of_a_syntax_error(prompt: Session) -> None:
    shown = prompt.enter("x = = 1")
    assert shown.startswith(
        'Traceback (most recent call last):\r\n  File "<stdin>", line 1\r\n    x = = 1\r\n        ^\r\nSyntaxError: '
    )
    prompt.press("if x:\r", NEXT_PROMPT)
    prompt.press("'é' 1\r", NEXT_PROMPT)
    assert "  File \"<stdin>\", line 2\r\n    'é' 1\r\n        ^\r\n" in prompt.press("\b\r")
    prompt.press(CTRL_E, "=== ")
    shown = prompt.press("1\rx = = 3\r4" + CTRL_D)
    assert '  File "<stdin>", line 2\r\n    x = = 3\r\n        ^\r\n' in shown


def test_output_of_a_program_that_ends_without_a_newline(prompt: Session) -> None:
    assert prompt.enter("print('x', end='')") == "x"


@pytest.mark.parametrize(
    ("code", "status"),
    [("SystemExit", 0), ("SystemExit(7)", 7), ("SystemExit('bye')", 1), ("SystemExit(256)", 0)],
)
def test_exit(prompt: Session, code: str, status: int) -> None:
    prompt.send(f"raise {code}\r")
    assert prompt.status() == status


def test_after_a_program(start: Start, place: Place) -> None:
    place.write("script.py", "import sys\nx = 20\nprint(sys.argv)\n")
    session = start("-i", "script.py", "a")
    assert "['script.py', 'a']\r\nMicroPython" in session.press("")
    assert session.enter("x + 1") == "21\r\n"
    session.send(CTRL_D)
    assert session.status() == 0


def test_after_a_program_that_fails(start: Start) -> None:
    session = start("-i", "-c", "x = 20; 1 / 0")
    assert "ZeroDivisionError: division by zero\r\nMicroPython" in session.press("")
    assert session.enter("x") == "20\r\n"
    session.send("raise SystemExit(4)\r")
    assert session.status() == 4


def test_inspection_by_the_environment(start: Start) -> None:
    session = start("-c", "x = 20", MICROPYINSPECT="1")
    session.expect(FIRST_PROMPT)
    assert session.enter("x") == "20\r\n"


def test_function_at_exit_runs_after_the_prompt(prompt: Session) -> None:
    prompt.enter("import sys; sys.atexit(lambda: print('leaving')) and None")
    prompt.send(CTRL_D)
    prompt.expect("leaving\r\n")


# Prompts


def test_prompts_can_be_changed(prompt: Session) -> None:
    prompt.enter("import sys")
    prompt.enter("sys.ps2 = 'next '")
    prompt.press("sys.ps1 = 'first '\r", "first ")
    prompt.press("(1 +\r", "next ")
    assert prompt.press("2)\r", "first ") == "2)\r\n3\r\n"
    assert "ps1" in prompt.press("sys.ps1 = 5\r", "\r\n5")


def test_prompt_that_has_no_text(prompt: Session) -> None:
    prompt.press("class Broken:\r", NEXT_PROMPT)
    prompt.press("def __str__(self): 1 / 0\r", NEXT_PROMPT)
    prompt.press("\b\r")
    prompt.enter("import sys")
    prompt.press("sys.ps1 = Broken()\r", "\r\n")
    assert prompt.press("1 + 1\r", "\r\n2\r\n").endswith("1 + 1")


# Several lines


def test_indentation(prompt: Session) -> None:
    assert prompt.press("def f(x):\r", NEXT_PROMPT) == "def f(x):\r\n"
    assert prompt.press("if x:\r", NEXT_PROMPT) == "    if x:\r\n"
    assert prompt.press("return 1\r", NEXT_PROMPT) == "        return 1\r\n"
    assert prompt.press("\belse:\r", NEXT_PROMPT) == "        \b\b\b\b" + ERASE + "else:\r\n"
    assert prompt.press("return 2\r", NEXT_PROMPT) == "        return 2\r\n"
    assert prompt.press("\b\b\r") == "        " + ("\b\b\b\b" + ERASE) * 2 + "\r\n"
    assert prompt.enter("f(0), f(1)") == "(2, 1)\r\n"


def test_two_blank_lines_stop_indentation(prompt: Session) -> None:
    prompt.press("while True:\r", NEXT_PROMPT)
    prompt.press("break\r", NEXT_PROMPT)
    assert prompt.press("\r", NEXT_PROMPT) == "    \r\n"
    assert prompt.press("\r", NEXT_PROMPT) == "    \r\n"
    assert prompt.press("\r") == "\r\n"


def test_line_that_is_pasted_keeps_its_indentation(prompt: Session) -> None:
    prompt.send("def f():\r  x = 5\r  return x\r\r")
    prompt.expect(FIRST_PROMPT)
    assert prompt.enter("f()") == "5\r\n"


def test_tab_indents(prompt: Session) -> None:
    prompt.press("if True:\r", NEXT_PROMPT)
    prompt.press("\b" + TAB + "print(1)\r", NEXT_PROMPT)
    assert prompt.press("\b\r") == "    \b\b\b\b" + ERASE + "\r\n1\r\n"
    assert prompt.press(" " + TAB + "\r") == "     \r\n"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["print(", "1,", "2)"], "1 2"),
        (["[1,", "2]"], "[1, 2]"),
        (["{1: 2,", "}"], "{1: 2}"),
        (["'''abc", "def'''"], "'abc\\ndef'"),
        (['"""abc', '"', '"""'], "'abc\\n\"\\n'"),
        (["1 \\", "+ 2"], "3"),
        (["'abc\\", "def'"], "'abcdef'"),
        (["x = (  # comment with )", "5)"], ""),
        (["@staticmethod", "def f(): pass", ""], ""),
        (["try: 1/0", "except ZeroDivisionError: print('caught')", ""], "caught"),
        (["for i in 1, 2: print(i)", ""], "1\r\n2"),
        (["with open('/dev/null') as f: print(f.read())", ""], ""),
        (["async def f(): pass", ""], ""),
        (["class C: x = 1", ""], ""),
    ],
)
def test_input_that_goes_on(prompt: Session, lines: list[str], shown: str) -> None:
    for line in lines[:-1]:
        prompt.press(line + "\r", NEXT_PROMPT)
    assert prompt.enter(lines[-1]).removesuffix("\r\n") == shown


@pytest.mark.parametrize(
    "line", ["'('", '"["', "'\\''", "'\\'('", "# (", "iff = 1", "match = 2", "defx = 1", "'abc"]
)
def test_input_that_does_not_go_on(prompt: Session, line: str) -> None:
    prompt.enter(line)


def test_match_goes_on(prompt: Session) -> None:
    prompt.press("match 5:\r", NEXT_PROMPT)
    prompt.press("case 5: print('five')\r", NEXT_PROMPT)
    assert prompt.press("\b\r").endswith("five\r\n")


def test_ctrl_c_leaves_a_statement(prompt: Session) -> None:
    prompt.press("print(\r", NEXT_PROMPT)
    prompt.press("1,\r", NEXT_PROMPT)
    assert prompt.press(CTRL_C) == "\r\n"
    assert prompt.enter("2") == "2\r\n"


def test_ctrl_d_completes_a_statement(prompt: Session) -> None:
    prompt.press("if True: print(3)\r", NEXT_PROMPT)
    assert prompt.press(CTRL_D) == "\r\n3\r\n"


# Completion


def listed(prompt: Session, keys: str) -> list[str]:
    """The lines that a Tab at the end of keys lists before the line is shown again."""
    shown = prompt.press(keys + TAB, FIRST_PROMPT)
    prompt.press(CTRL_C)
    return shown.split("\r\n")[1:-1]


def test_names(prompt: Session) -> None:
    prompt.enter("wonderful = 5")
    prompt.enter("wondrous = 6")
    assert prompt.press("wonde" + TAB + "\r") == "wonderful\r\n5\r\n"
    assert prompt.press("1 + wondr" + TAB + "\r") == "1 + wondrous\r\n7\r\n"
    assert prompt.press("w" + TAB + CTRL_C) == "wond\r\n"
    assert listed(prompt, "wond") == ["wonderful       wondrous"]


def test_completion_in_the_middle(prompt: Session) -> None:
    prompt.enter("wonderful = 5")
    assert prompt.press("won + 1" + "\x1b[D" * 4 + TAB + "\r") == "won + 1\b\b\b\bderful + 1\b\b\b\b\r\n6\r\n"


def test_attributes(prompt: Session) -> None:
    prompt.enter("text = 'abc'")
    assert prompt.press("text.upp" + TAB + "()\r") == "text.upper()\r\n'ABC'\r\n"
    prompt.enter("import sys")
    assert prompt.press("sys.stdout.flu" + TAB + CTRL_C) == "sys.stdout.flush\r\n"
    assert sorted(listed(prompt, "sys.std")[0].split()) == ["stderr", "stdin", "stdout"]


def test_what_is_not_there_is_not_completed(prompt: Session) -> None:
    for line in ("missing.", "missing.att", "missi", "None.", "1.", "(", "''."):
        assert prompt.press(line + TAB + CTRL_C) == line + "\r\n"


def test_underscores_are_hidden_until_typed(prompt: Session) -> None:
    prompt.press("class C:\r", NEXT_PROMPT)
    for line in ("public = 1", "_private = 2", "other = 3"):
        prompt.press(line + "\r", NEXT_PROMPT)
    prompt.press("\b\r")
    assert listed(prompt, "C.") == ["public          other"]
    assert prompt.press("C._p" + TAB + "\r") == "C._private\r\n2\r\n"


def test_columns(prompt: Session) -> None:
    ends = ["", "c" * 13, "d" * 14, "e" * 15, "e" * 30, "5", "6", "7", "f" * 70, "9"]
    for end in ends:
        prompt.enter(f"ab{end} = 1")
    assert listed(prompt, "ab") == expected_columns([f"ab{end}" for end in ends])


def expected_columns(names: list[str]) -> list[str]:
    """Columns of 16, at least two blanks between them, up to 64 characters in a line."""
    lines: list[str] = []
    for name in names:
        last = lines[-1] if lines else " " * 64
        gap = -len(last) % 16
        if gap < 2:
            gap += 16
        if len(last) + gap + len(name) <= 64:
            lines[-1] += " " * gap + name
        else:
            lines.append(name)
    return lines


def test_import(prompt: Session) -> None:
    assert prompt.press("impo" + TAB + "sys\r") == "import sys\r\n"
    assert prompt.press("import micropy" + TAB + "\r") == "import micropython\r\n"
    assert prompt.press("from micropy" + TAB + " import const\r") == "from micropython import const\r\n"
    assert prompt.press("import " + TAB + CTRL_C) == "import     \r\n"


def test_built_in_names(prompt: Session) -> None:
    assert prompt.press("memoryv" + TAB + "\r").startswith("memoryview\r\n")
    prompt.enter("memory = 1")
    assert prompt.press("mem" + TAB + "\r") == "memory\r\n1\r\n"


# Paste mode


def test_paste_mode(prompt: Session) -> None:
    assert prompt.press(CTRL_E, "=== ") == "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n"
    program = "def f():\r    return 1\r\r1 + 1\rprint(f())\r"
    assert prompt.press(program + CTRL_D) == program.replace("\r", "\r\n=== ") + "\r\n2\r\n1\r\n"
    prompt.press(CTRL_E, "=== ")
    assert prompt.press("\r# comment\r'a'\r" + CTRL_D).endswith("=== \r\n'a'\r\n")
    assert prompt.enter("_") == "'a'\r\n"


def test_pasted_newlines(prompt: Session) -> None:
    prompt.press(CTRL_E, "=== ")
    assert prompt.press("x = '''a\nb'''\nprint(x)\n" + CTRL_D).endswith("\r\na\r\nb\r\n")


def test_paste_mode_can_be_cancelled(prompt: Session) -> None:
    prompt.press(CTRL_E, "=== ")
    assert prompt.press("print('never')\r" + CTRL_C) == "print('never')\r\n=== \r\n"


def test_error_in_pasted_text(prompt: Session) -> None:
    prompt.press(CTRL_E, "=== ")
    shown = prompt.press("x = 1\r\r1 / 0\r" + CTRL_D)
    assert '  File "<stdin>", line 3, in <module>\r\nZeroDivisionError' in shown


# Interrupts, memory


@pytest.mark.parametrize(
    "loop", ["while True: pass", "import time; time.sleep(100)", "import sys; sys.stdin.read()"]
)
def test_ctrl_c_interrupts(prompt: Session, loop: str) -> None:
    prompt.send(loop + "\r" + ("\r" if loop.startswith("while") else ""))
    time.sleep(0.3)
    prompt.send(CTRL_C)
    assert "KeyboardInterrupt" in prompt.expect(FIRST_PROMPT).decode()
    assert prompt.enter("1 + 1") == "2\r\n"


def test_input_of_a_program(prompt: Session) -> None:
    prompt.press("x = input('na' + 'me? ')\r", "name? ")
    prompt.press("Eva\r", "Eva\r\n>>> ")
    assert prompt.enter("x") == "'Eva'\r\n"


def test_program_may_refuse_interrupts(prompt: Session) -> None:
    prompt.enter("import micropython, time")
    prompt.send("micropython.kbd_intr(-1); time.sleep(1); print('slept', 'well')\r")
    time.sleep(0.3)
    prompt.send(CTRL_C)
    assert "KeyboardInterrupt" not in prompt.press("", "slept well\r\n>>> ")
    prompt.press("x = input('na' + 'me? ')\r", "name? ")
    prompt.press("Eva\r", "Eva\r\n>>> ")


def test_input_of_a_program_that_is_typed_ahead(prompt: Session) -> None:
    prompt.send("x = input('na' + 'me? ')\rEva\rx\r")
    prompt.expect("'Eva'\r\n>>> ")


def test_locked_heap_is_unlocked(prompt: Session) -> None:
    prompt.enter("import micropython")
    assert prompt.enter("micropython.heap_lock()") == ""
    assert prompt.enter("1 + 1") == "2\r\n"
    prompt.enter("micropython.heap_lock(); micropython.heap_lock()")
    assert prompt.enter("[1] * 100 == []  # a line that needs more memory" + " " * 200) == "False\r\n"
    prompt.enter("micropython.heap_lock()")
    prompt.send("raise SystemExit\r")
    assert prompt.status() == 0


def test_full_heap_leaves_the_prompt_usable(start: Start) -> None:
    session = start("-X", "heapsize=64k")
    session.expect(FIRST_PROMPT)
    session.press("x = []\r")
    session.press("while True: x.append(bytearray(5000))\r", NEXT_PROMPT)
    assert "MemoryError" in session.press("\r")
    session.enter("x = 0")
    assert session.enter("1 + 1") == "2\r\n"
