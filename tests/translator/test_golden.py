"""The intermediate form after each pass, against golden texts. ADDER_REGENERATE=1 writes them anew."""

from __future__ import annotations

import os

import pytest
from both_ways import HERE, load, miniature_runtime

from adder.translator.driver import PASSES, intermediate
from adder.translator.ir.printer import print_function
from adder.translator.program import Program
from adder.typed import config

GOLDEN = HERE / "golden"
STAGES = ["frontend", *(name for name, _ in PASSES)]


@pytest.mark.parametrize("stage", [*STAGES, "unwinding"])
def test_golden(stage: str) -> None:
    with miniature_runtime():
        config.unwinding = stage == "unwinding"
        module = load(GOLDEN / "sample.py")
        own = [value for value in vars(module).values() if getattr(value, "__module__", "") == "sample"]
        entries = [
            value
            for value in own
            if callable(value) and value.__annotations__ and not isinstance(value, type)
        ]
        functions = intermediate(Program(), entries, until="exceptions" if config.unwinding else stage)
        text = "\n".join(print_function(f) for f in functions if f.name.startswith("sample__"))
    path = GOLDEN / f"{stage}.txt"
    if os.environ.get("ADDER_REGENERATE"):
        path.write_text(text)
    assert text == path.read_text()
