"""Run one conformance script on CPython and on Adder and compare what both print.

A script is `<topic>/<name>.py` in this directory. Files that start with an underscore and files in deeper
directories are support files (modules, packages, data) that scripts use. Next to a script there may be:

- `<name>.py.exp`: the expected output, for what CPython lacks or does differently. Its first line,
  `# why: ...`, says why and is not part of the output.
- `<name>.py.in`: what the script reads from standard input.

Comment lines at the top of a script may set `# args: a b` (its arguments) and `# status: 3` (the status it
exits with).
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import os
import selectors
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
CACHE = REPOSITORY / "build" / "conformance-cache"
OUTPUT_LIMIT = 1 << 20
"""Bytes of standard output after which a program is considered to have run wild."""


@dataclass(frozen=True)
class Run:
    """What one execution of a program left behind."""

    stdout: str
    stderr: str
    status: int | None
    """Exit status; negative for a signal, None if the program had to be stopped."""
    stopped: str = ""
    """Why the program was stopped, if it was."""


@dataclass(frozen=True)
class Outcome:
    """The comparison of a script's run with what was expected of it."""

    script: Script
    problem: str = ""
    """Empty if the script passed, otherwise one line that says what is wrong."""
    details: str = ""
    """The diff and whatever else helps to find the cause."""

    @property
    def passed(self) -> bool:
        """Whether the script did what was expected."""
        return not self.problem


@dataclass(frozen=True)
class Script:
    """One conformance script."""

    path: Path

    @property
    def topic(self) -> str:
        """The name of the directory the script is in."""
        return self.path.parent.name

    @property
    def name(self) -> str:
        """The script's name as the runners print and select it, `topic/name`."""
        return f"{self.topic}/{self.path.stem}"

    @cached_property
    def source(self) -> bytes:
        """The text of the script."""
        return self.path.read_bytes()

    @cached_property
    def settings(self) -> dict[str, str]:
        """What the comment lines at the top of the script say, such as `# status: 3`."""
        found = {}
        for line in self.source.decode("utf-8", "replace").splitlines():
            if not line.startswith("#"):
                break
            key, colon, value = line[1:].partition(":")
            if colon and key.strip() in ("args", "status"):
                found[key.strip()] = value.strip()
        return found

    @property
    def arguments(self) -> list[str]:
        """The command-line arguments the script is started with."""
        return shlex.split(self.settings.get("args", ""))

    @property
    def status(self) -> int:
        """The exit status the script ends with when all is well."""
        return int(self.settings.get("status", "0"))

    @property
    def input(self) -> bytes:
        """What the script finds on its standard input."""
        source = self.path.with_name(self.path.name + ".in")
        return source.read_bytes() if source.exists() else b""

    @property
    def expectation(self) -> Path:
        """The file with the expected output of a script that CPython cannot judge; it need not exist."""
        return self.path.with_name(self.path.name + ".exp")

    def remove_leftovers(self) -> None:
        """Delete the files called `_tmp_<script>*` that an interrupted script has left in its directory."""
        for leftover in self.path.parent.glob(f"_tmp_{self.path.stem}*"):
            if leftover.is_dir():
                for inner in leftover.iterdir():
                    inner.unlink()
                leftover.rmdir()
            else:
                leftover.unlink()


def find_scripts(patterns: list[str] | None = None) -> list[Script]:
    """All scripts that match one of the patterns (a topic, or a part of `topic/name`), or all without any."""
    paths = sorted(HERE.glob("*/*.py"))
    scripts = [Script(path) for path in paths if not path.name.startswith("_")]
    if not patterns:
        return scripts
    topics = {script.topic for script in scripts}
    wanted = {pattern for pattern in patterns if pattern in topics}
    parts = [pattern for pattern in patterns if pattern not in topics]
    return [s for s in scripts if s.topic in wanted or any(part in s.name for part in parts)]


def default_binary() -> Path:
    """The program under test: $ADDER_BINARY, or else what the Unix build makes."""
    return Path(os.environ.get("ADDER_BINARY") or REPOSITORY / "build" / "unix" / "micropython").absolute()


def time_limit() -> float:
    """Seconds a script may take; a build that collects at every allocation ($ADDER_STRESS) gets more."""
    return 180.0 if os.environ.get("ADDER_STRESS") else 10.0


def execute(command: list[str], script: Script, limit: float, hash_seed: str = "0") -> Run:
    """Run `command` with the script's name and arguments added, in the script's directory."""
    environment = dict(os.environ, PYTHONHASHSEED=hash_seed, PYTHONDONTWRITEBYTECODE="1", PYTHONUTF8="1")
    environment.pop("PYTHONPATH", None)
    process = subprocess.Popen(
        [*command, script.path.name, *script.arguments],
        cwd=script.path.parent,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        with process:
            return _collect(process, script.input, limit)
    finally:
        script.remove_leftovers()


def _collect(process: subprocess.Popen[bytes], text: bytes, limit: float) -> Run:
    """Feed the process, gather what it prints, and stop it when it takes too long or prints too much."""
    assert process.stdin and process.stdout and process.stderr
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(text)
        process.stdin.close()
    printed: dict[str, bytearray] = {"stdout": bytearray(), "stderr": bytearray()}
    deadline = time.monotonic() + limit
    stopped = ""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ, "stdout")
        selector.register(process.stderr, selectors.EVENT_READ, "stderr")
        while selector.get_map() and not stopped:
            for key, _ in selector.select(max(0.0, deadline - time.monotonic())):
                piece = os.read(key.fd, 65536)
                printed[key.data] += piece
                if not piece:
                    selector.unregister(key.fileobj)
            if time.monotonic() >= deadline:
                stopped = f"took longer than {limit:g} s"
            elif max(map(len, printed.values())) > OUTPUT_LIMIT:
                stopped = "printed without end"
    if stopped:
        process.kill()
    status = process.wait()
    stdout, stderr = (bytes(part).decode("utf-8", "backslashreplace") for part in printed.values())
    return Run(stdout, stderr, None if stopped else status, stopped)


def support_digest(topic: Path) -> bytes:
    """A digest of the support files of a topic, on which the output of its scripts may depend."""
    digest = hashlib.sha256()
    # Scripts that run at the same time make and remove directories: os.walk does not mind.
    files = sorted(Path(place, name) for place, _, names in os.walk(topic) for name in names)
    for path in files:
        parts = path.relative_to(topic).parts
        is_script = len(parts) == 1 and path.suffix == ".py" and not path.name.startswith("_")
        if (
            path.is_file()
            and not is_script
            and "__pycache__" not in parts
            and not parts[0].startswith("_tmp_")
        ):
            digest.update("/".join(parts).encode() + b"\0" + path.read_bytes())
    return digest.digest()


def run_oracle(script: Script) -> Run:
    """Run the script on CPython, or recall what it printed when it was last run with the same content."""
    digest = hashlib.sha256(sys.version.encode() + b"\0" + script.source + b"\0" + script.input)
    digest.update(support_digest(script.path.parent))
    key = digest.hexdigest()
    entry = CACHE / script.topic / f"{script.path.stem}.json"
    if entry.exists():
        stored = json.loads(entry.read_text())
        if stored.pop("key") == key:
            return Run(**stored)
    run = execute([sys.executable], script, 60.0)
    if not run.stopped:
        entry.parent.mkdir(parents=True, exist_ok=True)
        partial = entry.with_suffix(f".{os.getpid()}")
        partial.write_text(json.dumps({"key": key, **run.__dict__}))
        partial.replace(entry)
    return run


def expected_output(script: Script) -> str | Outcome:
    """What the script must print, or the reason why nobody knows."""
    if script.expectation.exists():
        first, _, rest = script.expectation.read_text(encoding="utf-8").partition("\n")
        if not first.startswith("# why:"):
            return Outcome(script, "the .exp file does not start with `# why:`")
        return rest
    run = run_oracle(script)
    if run.status != script.status:
        problem = run.stopped or f"exit status {run.status} instead of {script.status}"
        return Outcome(script, f"the script is broken: on CPython: {problem}", run.stderr)
    return run.stdout


def check(script: Script, binary: Path) -> Outcome:
    """Run the script on the binary and compare its output and exit status with what is expected."""
    expected = expected_output(script)
    if isinstance(expected, Outcome):
        return expected
    if not binary.exists():
        return Outcome(script, f"no program to test: {binary} does not exist")
    run = execute([str(binary)], script, time_limit())
    if run.stopped:
        problem = run.stopped
    elif run.status != script.status:
        problem = f"exit status {run.status} instead of {script.status}"
    elif run.stdout != expected:
        problem = "wrong output"
    else:
        return Outcome(script)
    return Outcome(script, problem, describe(expected, run))


def describe(expected: str, run: Run) -> str:
    """The difference between the expected and the real output, with the exit status and the error output."""
    diff = difflib.unified_diff(
        expected.splitlines(), run.stdout.splitlines(), "expected", "adder", lineterm="", n=2
    )
    lines = list(diff)
    if len(lines) > 200:
        lines[200:] = [f"... {len(lines) - 200} more lines"]
    if not lines and expected != run.stdout:
        lines.append("the outputs differ only in how their lines end")
    lines.append(f"exit status: {run.stopped or run.status}")
    if run.stderr:
        lines += ["stderr:", *run.stderr.splitlines()[:40]]
    return "\n".join(lines)


def check_oracle(script: Script) -> Outcome:
    """Check the script itself: CPython runs it without complaint and prints the same under any hash seed."""
    if script.expectation.exists():
        expected = expected_output(script)
        return expected if isinstance(expected, Outcome) else Outcome(script)
    runs = [execute([sys.executable], script, 60.0, seed) for seed in ("0", "1", "2")]
    for run in runs:
        if run.status != script.status:
            return Outcome(script, f"exit status {run.stopped or run.status}", run.stderr)
        if run.stdout != runs[0].stdout:
            return Outcome(script, "prints something else each time", describe(runs[0].stdout, run))
    if not runs[0].stdout.strip():
        return Outcome(script, "prints nothing")
    return Outcome(script)
