"""Mutates source texts at random and has Adder compile, or compile and run, them: nothing may crash it.

A million mutations of the conformance scripts: `python tests/fuzz/fuzz_source.py --count 1000000`. What does harm is
made small and saved in build/fuzz, with the command that shows it again.
"""

from __future__ import annotations

import hashlib
import itertools
import random
import re
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import click
from fuzzing.batches import CompileMode, Finding, Mode, RunMode, findings_in, run_batch, write_batch
from fuzzing.corpus import CONFORMANCE, REPOSITORY, Corpus, load_corpus
from fuzzing.mutations import mutated
from fuzzing.process import DRIVERS, Target, jobs_for_this_machine

MODES: dict[str, Mode] = {"compile": CompileMode(), "run": RunMode()}
BATCH_SIZES = {"compile": 400, "run": 40}
CPU_SECONDS = {"compile": 60, "run": 5}
UNSAFE = re.compile(rb"\b(os|_?io|open|machine|__import__|sleep\w*|uctypes|asm_\w+|viper|_exit|vfs|reset)\b")
"""What a mutated program must not get hold of: files, addresses of memory, long naps."""


@dataclass(frozen=True)
class Campaign:
    """What is fuzzed and how: batch `n` is the same in every run with the same seed and corpus."""

    target: Target
    mode_name: str
    corpus: Corpus
    seed: int
    heaps: tuple[str, ...]

    @property
    def mode(self) -> Mode:
        return MODES[self.mode_name]

    def batch(self, number: int, size: int) -> tuple[Target, list[bytes]]:
        """The sources of a batch, and the target with the heap they are given."""
        generator = random.Random(f"{self.seed}/{self.mode_name}/{number}")
        target = self.target
        if self.heaps:
            heap = generator.choice(self.heaps)
            target = replace(target, options=(*target.options, "-X", f"heapsize={heap}"))
        sources: list[bytes] = []
        while len(sources) < size:
            source = mutated(generator, self.corpus)
            if self.mode_name == "compile" or not UNSAFE.search(source):
                sources.append(source)
        return target, sources

    def run(self, number: int, size: int) -> tuple[Target, list[Finding]]:
        """Run a batch and find what is wrong."""
        target, sources = self.batch(number, size)
        return target, findings_in(target, self.mode, sources)


class Reporter:
    """Saves findings, prints them once, and shows how far the work has come."""

    def __init__(self, directory: Path, driver: str) -> None:
        self.directory = directory
        self.driver = driver
        self.started = time.monotonic()
        self.reported = self.started
        self.count = 0
        self.findings = 0
        self.lock = threading.Lock()

    def done(self, count: int, target: Target, findings: list[Finding]) -> None:
        """Note that `count` more sources were tried."""
        with self.lock:
            self.count += count
            for finding in findings:
                self.save(target, finding)
            if time.monotonic() - self.reported > 10:
                self.reported = time.monotonic()
                self.summary()

    def save(self, target: Target, finding: Finding) -> None:
        """Write the sources down and say how to see the fault again."""
        self.findings += 1
        self.directory.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(b"\0".join(finding.sources)).hexdigest()[:12]
        name = f"{finding.reason.replace(' ', '-').lower()}-{digest}"
        batch = self.directory / f"{name}.batch"
        write_batch(batch, finding.sources)
        for number, source in enumerate(finding.sources[:5]):
            suffix = f"-{number}" if len(finding.sources) > 1 else ""
            (self.directory / f"{name}{suffix}.py").write_bytes(source)
        (self.directory / f"{name}.txt").write_text(finding.output[-4000:])
        print(f"{finding.reason}: {finding.sources[-1][:200]!r}")
        command = [str(target.binary), *target.options, str(DRIVERS / self.driver), str(batch)]
        print(f"  again: {' '.join(command)}", flush=True)

    def summary(self) -> None:
        """One line about everything so far."""
        seconds = time.monotonic() - self.started
        rate = self.count / seconds if seconds else 0
        print(f"{self.count:,} mutations, {self.findings} findings, {rate:,.0f}/s", flush=True)


def check_target(campaign: Campaign) -> None:
    """A batch without faults must pass, or nothing that follows would mean anything."""
    target, _ = campaign.batch(0, 1)
    ended = run_batch(target, campaign.mode.driver, [b"x = 1\n", b"def f(:\n", b"[i for i in 'ab']\n"])
    if ended.status != 0 or "done 3" not in ended.output:
        raise click.ClickException(f"the program cannot run the driver ({ended.reason}):\n{ended.output}")


def fuzz(campaign: Campaign, count: int, jobs: int, most_findings: int, directory: Path) -> Reporter:
    """Try `count` mutations, or stop when enough faults are found."""
    check_target(campaign)
    size = BATCH_SIZES[campaign.mode_name]
    reporter = Reporter(directory, campaign.mode.driver)
    numbers = itertools.count()
    enough = threading.Event()

    def work() -> None:
        while not enough.is_set():
            number = next(numbers)
            this_size = min(size, count - number * size)
            if this_size <= 0:
                return
            reporter.done(this_size, *campaign.run(number, this_size))
            if reporter.findings >= most_findings:
                enough.set()

    with ThreadPoolExecutor(jobs) as pool:
        for worker in [pool.submit(work) for _ in range(jobs)]:
            worker.result()
    reporter.summary()
    return reporter


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
    campaign = Campaign(target, mode, load_corpus(corpus_directory), seed, () if own_heap else heaps)
    reporter = fuzz(campaign, count, jobs, most_findings, out)
    sys.exit(1 if reporter.findings else 0)


if __name__ == "__main__":
    main()
