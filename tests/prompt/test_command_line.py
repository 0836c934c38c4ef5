"""Options, arguments, environment variables and exit statuses of the Unix program."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from sessions import Place

TRACEBACK = "Traceback (most recent call last):\n"


def test_help(place: Place) -> None:
    done = place.run("-h")
    assert done.returncode == 0
    assert done.stdout.startswith("usage: ")
    assert all(
        option in done.stdout for option in ("-c", "-m", "-i", "-v", "-O", "-X", "heapsize", "--version")
    )


def test_version(place: Place) -> None:
    done = place.run("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("MicroPython v1.29.0 ")
    assert done.stdout.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [
        ["-z"],
        ["--verbose"],
        ["-"],
        ["-c"],
        ["-m"],
        ["-X"],
        ["-X", "nonsense", "-c", "print(1)"],
        ["-X", "emit=nonsense", "-c", "print(1)"],
        ["-X", "compile-only-please", "-c", "print(1)"],
        ["-X", "heapsize=699", "-c", "print(1)"],
        ["-X", "heapsize=64q", "-c", "print(1)"],
        ["-X", "heapsize=64kb", "-c", "print(1)"],
        ["-X", "heapsize=", "-c", "print(1)"],
        ["-X", "heapsize=99999999999999999999999999", "-c", "print(1)"],
        ["-O12", "-c", "print(1)"],
        ["-vx", "-c", "print(1)"],
    ],
    ids=" ".join,
)
def test_wrong_options_end_with_status_1(place: Place, options: list[str]) -> None:
    done = place.run(*options)
    assert done.returncode == 1
    assert done.stdout.startswith("usage: ")
    assert "1\n" not in done.stdout.splitlines()


# What is run


def test_command_takes_the_rest_as_arguments(place: Place) -> None:
    done = place.run("-c", "import sys; print(sys.argv, __name__)", "-h", "file.py", "-")
    assert done.stdout == "['-c', '-h', 'file.py', '-'] __main__\n"


def test_command_with_several_lines_and_an_indented_block(place: Place) -> None:
    assert place.run("-c", "for i in range(3):\n    print(i)\nprint('end')").stdout == "0\n1\n2\nend\n"


def test_module(place: Place) -> None:
    place.write("some_module.py", "import sys; print(__name__, sys.argv, __file__)")
    done = place.run("-m", "some_module", "a", "-b")
    assert done.stdout.startswith("__main__ ['some_module', 'a', '-b'] ")
    assert done.stdout.endswith("some_module.py\n")
    assert done.returncode == 0


def test_package_runs_its_main(place: Place) -> None:
    place.write("package/__init__.py", "print('init', __name__)")
    place.write("package/__main__.py", "import sys; print('main', __name__, sys.argv[1:])")
    assert place.run("-m", "package", "x").stdout == "init package\nmain __main__ ['x']\n"


def test_relative_imports_of_what_is_run_as_a_module(place: Place) -> None:
    place.write("package/__init__.py", "")
    place.write("package/__main__.py", "from . import part\nfrom .part import value\nprint(value)")
    place.write("package/part.py", "value = 5")
    place.write("package/script.py", "from .part import value\nprint('script', value)")
    assert place.run("-m", "package").stdout == "5\n"
    assert place.run("-m", "package.__main__").stdout == "5\n"
    assert place.run("-m", "package.script").stdout == "script 5\n"


def test_missing_module(place: Place) -> None:
    done = place.run("-m", "no_such_module")
    assert done.returncode == 1
    assert "ImportError: no module named 'no_such_module'" in done.stdout


def test_script_and_its_arguments(place: Place) -> None:
    place.write("folder/script.py", "import sys; print(sys.argv, __name__, __file__)\nimport beside")
    place.write("folder/beside.py", "print('beside')")
    done = place.run("folder/script.py", "-c", "x")
    assert done.stdout == "['folder/script.py', '-c', 'x'] __main__ folder/script.py\nbeside\n"


def test_first_entry_of_the_path_is_the_directory_of_the_script(place: Place) -> None:
    place.write("folder/script.py", "import sys; print(sys.path[0])")
    folder = (place.directory / "folder").resolve()
    assert Path(place.run("folder/script.py").stdout.strip()) == folder
    assert Path(place.run("folder/../folder/script.py").stdout.strip()) == folder
    (place.directory / "link.py").symlink_to("folder/script.py")
    assert Path(place.run("link.py").stdout.strip()) == folder


@pytest.mark.parametrize("name", ["missing.py", "folder", "circle.py"])
def test_unreadable_script(place: Place, name: str) -> None:
    (place.directory / "folder").mkdir()
    (place.directory / "circle.py").symlink_to("circle.py")
    done = place.run("-i", name)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"micropython: can't open file '{name}': ")


def test_program_from_standard_input(place: Place) -> None:
    done = place.run(text="import sys\nprint(sys.argv, __name__)\n1 + 1\nif True:\n    print('yes')\n")
    assert done.stdout == "[''] __main__\nyes\n"
    assert done.returncode == 0


def test_empty_program(place: Place) -> None:
    assert place.run(text="").returncode == 0
    assert place.run("-c", "").returncode == 0


# Exit statuses


@pytest.mark.parametrize(
    ("program", "status"),
    [
        ("pass", 0),
        ("1/0", 1),
        ("import sys; sys.exit()", 0),
        ("import sys; sys.exit(None)", 0),
        ("import sys; sys.exit(3)", 3),
        ("import sys; sys.exit(258)", 2),
        ("import sys; sys.exit(-1)", 255),
        ("import sys; sys.exit(True)", 1),
        ("import sys; sys.exit(False)", 0),
        ("import sys; sys.exit(1 << 70)", 255),
        ("raise SystemExit", 0),
        ("raise SystemExit(7)", 7),
        ("class Leave(SystemExit): pass\nraise Leave(9)", 9),
        ("try:\n    raise SystemExit(4)\nfinally:\n    print('finally')", 4),
        ("def f(): raise SystemExit(5)\nfor i in map(lambda i: f(), [1]): pass", 5),
    ],
)
def test_exit_status(place: Place, program: str, status: int) -> None:
    assert place.run("-c", program).returncode == status
    assert place.run(str(place.write("script.py", program))).returncode == status
    assert place.run(text=program).returncode == status


@pytest.mark.parametrize(
    ("code", "message"),
    [("'bye'", "bye\n"), ("2.5", "2.5\n"), ("[1]", "[1]\n"), ("'é'", "é\n")],
)
def test_exit_with_a_message(place: Place, code: str, message: str) -> None:
    done = place.run("-c", f"import sys; print('out'); sys.exit({code})")
    assert (done.returncode, done.stdout, done.stderr) == (1, "out\n", message)


def test_traceback_goes_to_standard_output(place: Place) -> None:
    place.write("script.py", "def f():\n    return 1 / 0\n\nf()\n")
    done = place.run("script.py")
    assert done.returncode == 1
    assert done.stdout == (
        TRACEBACK
        + '  File "script.py", line 4, in <module>\n  File "script.py", line 2, in f\n'
        + "ZeroDivisionError: division by zero\n"
    )
    assert done.stderr == ""


@pytest.mark.parametrize(("arguments", "name"), [(["-c", "1/0"], "<string>"), ([], "<stdin>")])
def test_file_name_in_a_traceback(place: Place, arguments: list[str], name: str) -> None:
    done = place.run(*arguments, text="1/0")
    assert done.stdout.startswith(TRACEBACK + f'  File "{name}", line 1, in <module>\n')


def test_output_before_an_error_is_not_lost(place: Place) -> None:
    done = place.run("-c", "print('x' * 10000, end=''); 1/0")
    assert done.stdout.startswith("x" * 10000 + "Traceback")


# Options


@pytest.mark.parametrize(
    ("options", "level"),
    [([], 0), (["-O"], 1), (["-OO"], 2), (["-OOO"], 3), (["-O0"], 0), (["-O3"], 3), (["-O2", "-O1"], 1)],
)
def test_optimisation_level(place: Place, options: list[str], level: int) -> None:
    program = "import micropython\nprint(micropython.opt_level(), __debug__)\nassert False\n"
    done = place.run(*options, "-c", program)
    assert done.stdout.startswith(f"{level} {level == 0}\n")
    assert done.returncode == (1 if level == 0 else 0)


def test_compile_only(place: Place) -> None:
    place.write("good.py", "print('runs'); 1/0\n")
    place.write("bad.py", "print('runs')\nx = = 1\n")
    assert place.run("-X", "compile-only", "good.py").stdout == ""
    assert place.run("-X", "compile-only", "good.py").returncode == 0
    done = place.run("-X", "compile-only", "bad.py")
    assert done.returncode == 1
    assert 'File "bad.py", line 2' in done.stdout
    assert "SyntaxError" in done.stdout
    assert place.run("-X", "compile-only", "-c", "print(1)").stdout == ""
    assert place.run("-X", "compile-only", text="print(1)").stdout == ""


@pytest.mark.parametrize("kind", ["bytecode", "native", "viper"])
def test_kinds_of_code(place: Place, kind: str) -> None:
    assert place.run("-X", f"emit={kind}", "-c", "print(1)").stdout == "1\n"


@pytest.mark.parametrize(
    ("size", "least", "most"),
    [
        ("64k", 55_000, 65_536),
        ("64K", 55_000, 65_536),
        ("32wk", 55_000, 65_536),
        ("32wK", 55_000, 65_536),
        ("100000", 85_000, 100_000),
        ("1m", 950_000, 1 << 20),
        ("1M", 950_000, 1 << 20),
    ],
)
def test_heap_size(place: Place, size: str, least: int, most: int) -> None:
    program = "import gc; gc.collect(); print(gc.mem_alloc() + gc.mem_free())"
    assert least <= int(place.run("-X", f"heapsize={size}", "-c", program).stdout) <= most


@pytest.mark.parametrize("size", ["700", "1000", "2k", "3k", "4k", "6k", "8k", "12k", "16k", "24k", "32k"])
def test_small_heaps_do_not_crash(place: Place, size: str) -> None:
    done = place.run("-X", f"heapsize={size}", "-c", "print('runs')")
    assert (done.returncode, done.stdout) == (0, "runs\n") or (
        done.returncode == 1 and ("the heap is too small" in done.stdout or "MemoryError" in done.stdout)
    )
    assert size not in ("8k", "12k", "16k", "24k", "32k") or done.returncode == 0


def test_full_heap_is_a_memory_error(place: Place) -> None:
    done = place.run("-X", "heapsize=100k", "-c", "x = []\nwhile True: x.append(bytearray(1000))")
    assert done.returncode == 1
    assert "MemoryError" in done.stdout


def test_verbose_shows_memory_at_the_end(place: Place) -> None:
    done = place.run("-v", "-c", "print('first')")
    assert done.stdout.startswith("first\n")
    assert "GC: total: " in done.stdout
    assert "GC: total: " in place.run("-vvv", "-c", "1").stdout
    assert "GC: total: " in place.run("-v", "-v", "-c", "1").stdout
    assert "GC" not in place.run("-c", "1").stdout


def test_twice_verbose_shows_the_bytecode(place: Place) -> None:
    for options in (["-vv"], ["-v", "-v"]):
        shown = place.run(*options, "-c", "print('first')").stdout
        assert "LOAD_GLOBAL" in shown.partition("\nfirst\n")[0]
    assert "LOAD_GLOBAL" not in place.run("-v", "-c", "print('first')").stdout


# The environment


def test_default_path(place: Place) -> None:
    done = place.run("-c", "import sys; print(sys.path)")
    assert done.stdout == f"['', '.frozen', '{place.directory}/.micropython/lib', '/usr/lib/micropython']\n"


def test_path_from_the_environment(place: Place) -> None:
    place.write("elsewhere/found.py", "print('found')")
    done = place.run(
        "-c", "import sys; print(sys.path); import found", MICROPYPATH="nowhere:elsewhere:.frozen"
    )
    assert done.stdout == "['', 'nowhere', 'elsewhere', '.frozen']\nfound\n"


def test_home_in_the_path_from_the_environment(place: Place) -> None:
    done = place.run("-c", "import sys; print(sys.path)", MICROPYPATH="~/lib:~x:/~")
    assert done.stdout == f"['', '{place.directory}/lib', '~x', '/~']\n"


def test_module_in_the_users_library(place: Place) -> None:
    place.write(".micropython/lib/installed.py", "print('installed')")
    assert place.run("-c", "import installed").stdout == "installed\n"


@pytest.mark.parametrize("wish", ["", "1"])
def test_inspection_by_the_environment(place: Place, wish: str) -> None:
    done = place.run("-c", "x = 41", text="x + 1\n", MICROPYINSPECT=wish)
    assert ("42" in done.stdout) == bool(wish)


def test_program_can_ask_for_inspection(place: Place) -> None:
    done = place.run("-c", "import os; os.putenv('MICROPYINSPECT', '1'); x = 41", text="x + 1\n")
    assert ">>> " in done.stdout
    assert "42" in done.stdout


def test_inspection_without_a_terminal(place: Place) -> None:
    done = place.run("-i", "-c", "x = 20", text="x + 1\n_ * 2\n")
    assert done.returncode == 0
    assert "21\n" in done.stdout
    assert "42\n" in done.stdout


def test_inspection_after_an_error(place: Place) -> None:
    done = place.run("-i", "-c", "x = 20; 1/0", text="x + 1\n")
    assert "ZeroDivisionError" in done.stdout
    assert "21" in done.stdout
    assert done.returncode == 0


def test_function_at_exit(place: Place) -> None:
    program = "import sys\nsys.atexit(lambda: print('leaving'))\nprint('running')\nsys.exit(3)\n"
    done = place.run("-c", program)
    assert (done.stdout, done.returncode) == ("running\nleaving\n", 3)


# The place of a SyntaxError


@pytest.mark.parametrize("way", ["script", "command", "standard input"])
@pytest.mark.parametrize(
    ("program", "line", "shown"),
    [
        ("x = 1\ny = = 2\nz = 3\n", 2, "    y = = 2\n        ^\n"),
        ("x = = 1", 1, "    x = = 1\n        ^\n"),
        ("if True:\n    pass\n    x = 'é→' 1\n", 3, "    x = 'é→' 1\n             ^\n"),
        ("def f():\r\n\treturn return\r\n", 2, "    return return\n           ^\n"),
        ("x = 1\n  y = 2\n", 2, "    y = 2\n"),
        ("x = " + "1 + " * 200 + "= 1", 1, ""),
    ],
)
def test_source_line_of_a_syntax_error(place: Place, way: str, program: str, line: int, shown: str) -> None:
    if way == "script":
        place.write("script.py", program)
        done = place.run("script.py")
    elif way == "command":
        done = place.run("-c", program)
    else:
        done = place.run(text=program)
    name = {"script": "script.py", "command": "<string>", "standard input": "<stdin>"}[way]
    assert done.stdout.startswith(TRACEBACK + f'  File "{name}", line {line}\n{shown}')
    assert done.returncode == 1


def test_source_line_is_not_that_of_another_text(place: Place) -> None:
    done = place.run("-c", "first = 1\nexec('one\\ntwo = = 2')")
    assert "exec" not in done.stdout
    assert "SyntaxError" in done.stdout
    done = place.run("-i", "-c", "x = = 1", text="y = = 2\n")
    assert done.stdout.count("    x = = 1\n") == 1
    assert done.stdout.count("    y = = 2") == 1


def test_source_line_in_an_imported_module(place: Place) -> None:
    place.write("broken.py", "x = 1\ny = = 2\n")
    done = place.run("-c", "import broken")
    assert 'broken.py", line 2\n    y = = 2\n        ^\n' in done.stdout


# Bytes that are no text


def test_arguments_and_variables_that_are_no_text(place: Place) -> None:
    program = "import os, sys; print([[hex(ord(c)) for c in t] for t in (sys.argv[1], os.getenv('A'))])"
    done = subprocess.run(
        [str(place.binary), "-c", program, b"\x80a\xff"],
        env={"A": b"\xe2\x86"},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == "[['0xdc80', '0x61', '0xdcff'], ['0xdce2', '0xdc86']]\n"


def test_names_of_files_that_are_no_text(place: Place) -> None:
    names = [b"\x80", b"a\xff.py", b"\xed\xa0\x80"]
    for name in names:
        (place.directory / os.fsdecode(name)).write_text("print('runs')")
    program = (
        "import os\nfor n in os.listdir('.'): print(os.stat(n)[6], open(n).read())\n"
        "print(sorted(os.listdir(b'.')))\nos.rename(os.listdir('.')[0], 'plain')\n"
    )
    done = place.run("-c", program)
    assert done.stdout == "13 print('runs')\n" * 3 + f"{sorted(names)}\n"
    assert (place.directory / "plain").exists()
    (place.directory / os.fsdecode(b"b\xff.py")).write_text("print('runs')")
    run = subprocess.run(
        [str(place.binary), b"b\xff.py"], cwd=place.directory, capture_output=True, check=True
    )
    assert run.stdout == b"runs\n"


@pytest.mark.parametrize("call", ["input()", "sys.stdin.read()", "sys.stdin.readline()", "list(sys.stdin)"])
def test_input_that_is_no_text(place: Place, call: str) -> None:
    program = f"import sys\ntry:\n    {call}\nexcept UnicodeError:\n    print('UnicodeError')\n"
    assert place.run("-c", program, text=b"\x80\n").stdout == "UnicodeError\n"


USES_UP_MEMORY = """
def chain():
    links = []
    try:
        while True:
            links = [links]
    except MemoryError:
        links = None

def objects():
    items = []
    try:
        while True:
            items.append(([], {}, bytearray(10)))
    except MemoryError:
        items = None

for attempt in range(3):
    chain()
    objects()
    print('goes on')
"""


@pytest.mark.parametrize("size", ["100k", "300k", "2m"])
def test_what_used_up_the_memory_is_gone_afterwards(place: Place, size: str) -> None:
    assert place.run("-X", f"heapsize={size}", "-c", USES_UP_MEMORY).stdout == "goes on\n" * 3
