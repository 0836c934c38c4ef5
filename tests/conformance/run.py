"""Run conformance scripts without pytest: one line per failing script and a summary by topic."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from harness import Outcome, check, check_oracle, default_binary, find_scripts


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "pattern", nargs="*", help="run only a topic, or scripts whose topic/name contains this"
    )
    parser.add_argument("-j", "--jobs", type=int, default=2, help="scripts to run at the same time")
    parser.add_argument("-b", "--binary", type=Path, default=default_binary(), help="the program to test")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the differences")
    parser.add_argument("-l", "--list", action="store_true", help="only print the names of the scripts")
    parser.add_argument(
        "--check-oracle", action="store_true", help="run the scripts on CPython only, to check the scripts"
    )
    return parser.parse_args()


def summarise(outcomes: list[Outcome]) -> None:
    """Print how many scripts of each topic passed."""
    total = Counter(outcome.script.topic for outcome in outcomes)
    passed = Counter(outcome.script.topic for outcome in outcomes if outcome.passed)
    for topic, count in sorted(total.items()):
        print(f"{topic:16} {passed[topic]:4} of {count:4}")
    failed = total.total() - passed.total()
    print(f"{passed.total()} passed, {failed} failed")


def main() -> int:
    """Run the scripts that were asked for; the exit status tells whether all passed."""
    options = parse_arguments()
    scripts = find_scripts(options.pattern)
    if options.list:
        print("\n".join(script.name for script in scripts))
        return 0
    if not scripts:
        print("no script matches", *options.pattern)
        return 2
    binary = options.binary.absolute()
    if not options.check_oracle and not binary.exists():
        print(f"no program to test: {binary} does not exist")
        return 2
    start = time.monotonic()
    outcomes = []
    with ThreadPoolExecutor(options.jobs) as pool:
        judge = check_oracle if options.check_oracle else (lambda script: check(script, binary))
        for outcome in pool.map(judge, scripts):
            outcomes.append(outcome)
            if not outcome.passed:
                print(f"FAIL {outcome.script.name}: {outcome.problem}", flush=True)
                if options.verbose and outcome.details:
                    print(outcome.details)
    summarise(outcomes)
    print(f"{time.monotonic() - start:.1f} s")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
