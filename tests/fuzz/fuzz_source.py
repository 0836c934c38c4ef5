"""Mutates source texts at random and has Adder compile, or compile and run, them: nothing may crash it.

A million mutations of the conformance scripts: `python tests/fuzz/fuzz_source.py --count 1000000`. What does harm is
made small and saved in build/fuzz, with the command that shows it again. A stress build (`--binary`) collects and moves
everything at every allocation while it compiles, at every one to every 29th while it runs programs, and lets an
allocation of every fourth source fail; heaps of 128K and 256K keep the collections short.
"""

from __future__ import annotations

import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import click
from fuzzing.batches import CompileMode, Mode, RunMode
from fuzzing.campaign import Campaign, fuzz
from fuzzing.corpus import CONFORMANCE, REPOSITORY, Corpus, load_corpus
from fuzzing.mutations import mutated
from fuzzing.process import Target, jobs_for_this_machine

MODES: dict[str, Mode] = {"compile": CompileMode(), "run": RunMode("run_sources.py")}
BATCH_SIZES = {"compile": 400, "run": 40}
CPU_SECONDS = {"compile": 60, "run": 5}
UNSAFE = re.compile(rb"\b(os|_?io|open|machine|__import__|sleep\w*|uctypes|asm_\w+|viper|_exit|vfs|reset)\b")
"""What a mutated program must not get hold of: files, addresses of memory, long naps."""


@dataclass(frozen=True)
class SourceCampaign(Campaign):
    """Mutated source texts, which are compiled, or compiled and run."""

    corpus: Corpus
    mode_name: str

    @property
    def name(self) -> str:  # type: ignore[override]
        """See the base class."""
        return self.mode_name

    @property
    def batch_size(self) -> int:  # type: ignore[override]
        """See the base class."""
        return BATCH_SIZES[self.mode_name]

    @property
    def mode(self) -> Mode:
        """See the base class."""
        return MODES[self.mode_name]

    def harmless(self) -> list[bytes]:
        """See the base class."""
        return [b"x = 1\n", b"def f(:\n", b"[i for i in 'ab']\n"]

    def inputs(self, generator: random.Random, size: int) -> list[bytes]:
        """See the base class."""
        sources: list[bytes] = []
        while len(sources) < size:
            source = mutated(generator, self.corpus)
            if self.mode_name == "compile" or not UNSAFE.search(source):
                sources.append(source)
        return sources


@click.command()
@click.option("--binary", default=REPOSITORY / "build/unix/micropython", type=click.Path(path_type=Path))
@click.option("--mode", type=click.Choice(list(MODES)), default="compile", show_default=True)
@click.option("--count", default=10_000, show_default=True, help="How many mutated sources to try.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same mutations.")
@click.option("--heap", "heaps", multiple=True, default=("2M", "8M"), show_default=True,
              help="Heap sizes; each batch is given one of them.")  # fmt: skip
@click.option("--own-heap", is_flag=True, help="Do not say anything about the heap.")
@click.option("--cpu", default=0, help="Seconds of processor time for a batch.  [default: by mode]")
@click.option("--jobs", default=jobs_for_this_machine(), show_default=True, help="Batches at a time.")
@click.option("--most-findings", default=20, show_default=True, help="Stop after so many.")
@click.option("--corpus", "corpus_directory", default=CONFORMANCE, type=click.Path(path_type=Path))
@click.option("--out", default=REPOSITORY / "build/fuzz", type=click.Path(path_type=Path))
def main(
    binary: Path,
    mode: str,
    count: int,
    seed: int,
    heaps: tuple[str, ...],
    own_heap: bool,
    cpu: int,
    jobs: int,
    most_findings: int,
    corpus_directory: Path,
    out: Path,
) -> None:
    """Fuzz the compiler, or compiler and interpreter, with mutated source texts."""
    if not binary.is_file():
        raise click.ClickException(f"{binary} is not built yet")
    target = Target(binary, (), cpu or CPU_SECONDS[mode])
    campaign = SourceCampaign(target, seed, () if own_heap else heaps, load_corpus(corpus_directory), mode)
    reporter = fuzz(campaign, count, jobs, most_findings, out)
    sys.exit(1 if reporter.findings else 0)


if __name__ == "__main__":
    main()
