"""Mutates bytecode files at random and has Adder load and run them: nothing may crash it.

`python tests/fuzz/fuzz_bytecode.py --count 100000`. What does harm is saved in build/fuzz, with the command that shows
it again.
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from pathlib import Path

import click
from fuzz_source import UNSAFE
from fuzzing.batches import Mode, RunMode
from fuzzing.bytecode_files import File, mutated_file
from fuzzing.campaign import Campaign, fuzz
from fuzzing.corpus import REPOSITORY, load_corpus
from fuzzing.process import Target, jobs_for_this_machine

from adder.toolchain.bytecode import bytecode, compiled

CPU_SECONDS = 1
"""A mutant that does not come to an end uses up the time of its batch."""
LONGEST_SOURCE = 4000


@dataclass(frozen=True)
class BytecodeCampaign(Campaign):
    """Mutated bytecode files, which are loaded and run."""

    corpus: tuple[File, ...]

    name = "bytecode"
    batch_size = 50
    suffix = ".mpy"

    @property
    def mode(self) -> Mode:
        """See the base class."""
        return RunMode("run_bytecode.py")

    def harmless(self) -> list[bytes]:
        """See the base class."""
        return [self.corpus[0].data, b"", b"nothing of the kind"]

    def inputs(self, generator: random.Random, size: int) -> list[bytes]:
        """See the base class."""
        return [mutated_file(generator, self.corpus) for _ in range(size)]


def load_bytecode(count: int) -> tuple[File, ...]:
    """Bytecode of conformance scripts, `count` of those that are short and harmless, evenly taken."""
    sources = [
        source
        for source in load_corpus().sources
        if len(source) < LONGEST_SOURCE and not UNSAFE.search(source) and b"def " in source
    ]
    files: list[File] = []
    for source in sources[:: max(1, len(sources) // count)]:
        try:
            files.append(File.of(bytecode(compiled(source, "mutant.py"))))
        except (SyntaxError, ValueError):
            continue
    return tuple(files)


@click.command()
@click.option("--binary", default=REPOSITORY / "build/unix/micropython", type=click.Path(path_type=Path))
@click.option("--count", default=10_000, show_default=True, help="How many mutated files to try.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same mutations.")
@click.option("--files", default=200, show_default=True, help="How many scripts to start from.")
@click.option("--heap", "heaps", multiple=True, default=("2M", "8M"), show_default=True,
              help="Heap sizes; each batch is given one of them.")  # fmt: skip
@click.option("--in-place", is_flag=True, help="Run the files where they are mapped.")
@click.option("--cpu", default=CPU_SECONDS, show_default=True, help="Seconds of processor time for a batch.")
@click.option("--jobs", default=jobs_for_this_machine(), show_default=True, help="Batches at a time.")
@click.option("--most-findings", default=20, show_default=True, help="Stop after so many.")
@click.option("--out", default=REPOSITORY / "build/fuzz", type=click.Path(path_type=Path))
def main(
    binary: Path,
    count: int,
    seed: int,
    files: int,
    heaps: tuple[str, ...],
    in_place: bool,
    cpu: int,
    jobs: int,
    most_findings: int,
    out: Path,
) -> None:
    """Fuzz the loader of bytecode files, the verifier, and the interpreter with what passes it."""
    if not binary.is_file():
        raise click.ClickException(f"{binary} is not built yet")
    target = Target(binary, ("-X", "in-place") if in_place else (), cpu)
    campaign = BytecodeCampaign(target, seed, heaps, load_bytecode(files))
    reporter = fuzz(campaign, count, jobs, most_findings, out)
    sys.exit(1 if reporter.findings else 0)


if __name__ == "__main__":
    main()
