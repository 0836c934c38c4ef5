"""A fuzzing campaign of any kind: batches that depend on the seed only, run until enough is tried or found."""

from __future__ import annotations

import hashlib
import itertools
import random
import threading
import time
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import click

from .batches import Finding, Mode, findings_in, run_batch, write_batch
from .process import DRIVERS, Target


@dataclass(frozen=True)
class Campaign(ABC):
    """What is fuzzed and how: batch `n` is the same in every run with the same seed and corpus."""

    target: Target
    seed: int
    heaps: tuple[str, ...]

    name = ""
    """Makes the batches of different kinds of campaigns different."""
    batch_size = 1
    suffix = ".py"
    """What files with inputs that do harm are called."""

    @property
    @abstractmethod
    def mode(self) -> Mode:
        """How inputs are run."""

    @abstractmethod
    def harmless(self) -> list[bytes]:
        """A few inputs that surely do no harm."""

    @abstractmethod
    def inputs(self, generator: random.Random, size: int) -> list[bytes]:
        """So many random inputs."""

    def batch(self, number: int, size: int) -> tuple[Target, list[bytes]]:
        """The inputs of a batch, and the target with the heap they are given."""
        generator = random.Random(f"{self.seed}/{self.name}/{number}")
        target = self.target
        if self.heaps:
            heap = generator.choice(self.heaps)
            target = replace(target, options=(*target.options, "-X", f"heapsize={heap}"))
        return target, self.inputs(generator, size)

    def run(self, number: int, size: int) -> tuple[Target, list[Finding]]:
        """Run a batch and find what is wrong."""
        target, inputs = self.batch(number, size)
        return target, findings_in(target, self.mode, inputs)


class Reporter:
    """Saves findings, prints them once, and shows how far the work has come."""

    def __init__(self, directory: Path, driver: str, suffix: str) -> None:
        self.directory = directory
        self.driver = driver
        self.suffix = suffix
        self.started = time.monotonic()
        self.reported = self.started
        self.count = 0
        self.findings = 0
        self.lock = threading.Lock()

    def done(self, count: int, target: Target, findings: list[Finding]) -> None:
        """Note that `count` more inputs were tried."""
        with self.lock:
            self.count += count
            for finding in findings:
                self.save(target, finding)
            if time.monotonic() - self.reported > 10:
                self.reported = time.monotonic()
                self.summary()

    def save(self, target: Target, finding: Finding) -> None:
        """Write the inputs down and say how to see the fault again."""
        self.findings += 1
        self.directory.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256(b"\0".join(finding.sources)).hexdigest()[:12]
        name = f"{finding.reason.replace(' ', '-').lower()}-{digest}"
        batch = self.directory / f"{name}.batch"
        write_batch(batch, finding.sources)
        for number, source in enumerate(finding.sources[:5]):
            suffix = f"-{number}" if len(finding.sources) > 1 else ""
            (self.directory / f"{name}{suffix}{self.suffix}").write_bytes(source)
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
    inputs = campaign.harmless()
    ended = run_batch(target, campaign.mode.driver, inputs)
    if ended.status != 0 or f"done {len(inputs)}" not in ended.output:
        raise click.ClickException(f"the program cannot run the driver ({ended.reason}):\n{ended.output}")


def fuzz(campaign: Campaign, count: int, jobs: int, most_findings: int, directory: Path) -> Reporter:
    """Try `count` inputs, or stop when enough faults are found."""
    check_target(campaign)
    size = campaign.batch_size
    reporter = Reporter(directory, campaign.mode.driver, campaign.suffix)
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
