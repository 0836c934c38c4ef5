"""The fuzzers themselves: a program with known faults is found out, and a good one is not blamed."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import click
import fuzz_control
import fuzz_source
import fuzz_values
import pytest
from fuzzing.batches import CompileMode, RunMode, findings_in
from fuzzing.corpus import load_corpus
from fuzzing.expressions import ORDINARY
from fuzzing.mutations import mutated
from fuzzing.process import Target

FAULTY = '''#!{python} -IS
"""CPython in the part of Adder: it has the faults that the tests ask for."""
import builtins, os, signal, sys, warnings
warnings.simplefilter("ignore")
arguments = sys.argv[1:]
while arguments[0] == "-X":
    del arguments[:2]
compile_text = builtins.compile
def faulty(text, *arguments, **options):
    if options:
        return compile_text(text, *arguments, **options)
    if "crash" in text and "now" in text:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "odd" in text:
        raise KeyError("a fault")
    while "hang" in text:
        pass
    return compile_text(text, *arguments)
driver = compile_text(open(arguments[0]).read(), arguments[0], "exec")
sys.argv = arguments
sys.path.insert(0, os.path.dirname(arguments[0]))
builtins.compile = faulty
builtins.crash = lambda: os.kill(os.getpid(), signal.SIGSEGV)
exec(driver, {{"__name__": "__main__"}})
'''
GOOD = [b"x = %d\n" % number for number in range(30)]


@pytest.fixture
def faulty(tmp_path: Path) -> Target:
    """A program with faults."""
    path = tmp_path / "faulty"
    path.write_text(FAULTY.format(python=sys.executable))
    path.chmod(0o755)
    return Target(path, (), 2)


def test_crash_is_found_and_made_small(faulty: Target) -> None:
    """The one source of the batch that crashes is found, and what does not matter in it is left out."""
    sources = [*GOOD, b"first = 1\ncrash = now + 2\nlast = 3\n", *GOOD]
    (finding,) = findings_in(faulty, CompileMode(), sources)
    assert finding.reason == "SIGSEGV"
    assert len(finding.sources) == 1
    assert set(finding.sources[0].split()) <= {b"crash", b"now", b"crashnow"}


def test_unexpected_error_and_crash(faulty: Target) -> None:
    """An error of a type that no compiler should raise is a finding too, and does not hide the crash."""
    found = findings_in(faulty, CompileMode(), [*GOOD, b"odd", *GOOD, b"crash now"])
    assert [finding.reason for finding in found] == ["unexpected KeyError", "SIGSEGV"]


def test_endless_compilation(faulty: Target) -> None:
    """Compiling must come to an end."""
    (finding,) = findings_in(faulty, CompileMode(), [b"x", b"hang"])
    assert finding.reason == "takes too long"


def test_crash_while_running(faulty: Target) -> None:
    """In run mode a program that does not end is passed over, and the crash behind it is found."""
    sources = [b"x = 1", b"while True: pass", b"1 / 0", b"import sys; sys.exit(3)", b"y = 1\ncrash()", b"x"]
    (finding,) = findings_in(faulty, RunMode("run_sources.py"), sources)
    assert finding.reason == "SIGSEGV"
    assert finding.sources == (b"crash()",)


def test_good_program_is_not_blamed(faulty: Target) -> None:
    """Nothing is found where nothing is."""
    assert findings_in(faulty, CompileMode(), GOOD) == []
    assert findings_in(faulty, RunMode("run_sources.py"), GOOD) == []


def test_program_that_cannot_run_the_driver(tmp_path: Path) -> None:
    """A program that fails at once is no success."""
    target = Target(Path("/bin/true"), (), 2)
    campaign = fuzz_source.SourceCampaign(target, 1, (), load_corpus(), "compile")
    with pytest.raises(click.ClickException, match="cannot run the driver"):
        fuzz_source.fuzz(campaign, 10, 1, 1, tmp_path)


def test_same_seed_same_mutations() -> None:
    """What a seed finds can be found again."""
    corpus = load_corpus()
    batches = []
    for seed in (5, 5, 6):
        campaign = fuzz_source.SourceCampaign(Target(Path("x"), (), 1), seed, ("2M", "8M"), corpus, "compile")
        batches.append(campaign.batch(3, 50))
    assert batches[0] == batches[1]
    assert batches[0] != batches[2]


def test_mutations_are_varied() -> None:
    """Most mutations change something, and hardly two are alike."""
    corpus = load_corpus()
    generator = random.Random(1)
    sources = {mutated(generator, corpus) for _ in range(2000)}
    assert len(sources) > 1900
    assert any(len(source) > 5000 for source in sources)


def test_wrong_value_is_found(tmp_path: Path) -> None:
    """A program that rounds wrongly differs from CPython; CPython itself does not."""
    right = fuzz_values.cpython()
    for topic in ORDINARY:
        assert fuzz_values.fuzz(right, topic, 300, 7, hostile=False) == []
    wrong = tmp_path / "wrong"
    wrong.write_text(f"#!/bin/sh\n{sys.executable} -I -S -W ignore \"$@\" | sed 's/99/98/'\n")
    wrong.chmod(0o755)
    found = fuzz_values.differences(Target(wrong, (), 10), ["1 + 1", "98 + 1", "1 // 0"], hostile=False)
    assert [(one.expression, one.expected, one.found) for one in found] == [("98 + 1", "99", "98")]


def test_death_by_value_is_found(tmp_path: Path) -> None:
    """The expression that kills the program is named."""
    deadly = tmp_path / "deadly"
    deadly.write_text(f'#!/bin/sh\ngrep -q 6666 "$2" && kill -SEGV $$\nexec {sys.executable} -IS "$@"\n')
    deadly.chmod(0o755)
    expressions = ["1", "2 + 6666", "3"]
    (found,) = fuzz_values.differences(Target(deadly, (), 10), expressions, hostile=True)
    assert (found.expression, found.found) == ("2 + 6666", "SIGSEGV")


def test_wrong_control_flow_is_found(tmp_path: Path) -> None:
    """A program that forgets to leave a context manager differs from CPython; CPython itself does not."""
    functions = fuzz_control.random_functions(random.Random(3), 100)
    assert fuzz_control.differences(fuzz_values.cpython(), functions) == []
    wrong = tmp_path / "wrong"
    wrong.write_text(f"#!/bin/sh\n{sys.executable} -I -S -W ignore \"$@\" | sed \"s/'exit', 1/'gone', 1/\"\n")
    wrong.chmod(0o755)
    found = fuzz_control.differences(Target(wrong, (), 10), functions)
    assert found
    assert all("'exit', 1" in one.expected and "'gone', 1" in one.found for one in found)
