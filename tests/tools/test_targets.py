"""What target classes say is complete and means something."""

from __future__ import annotations

import pytest

from adder.targets.registry import TARGETS
from adder.targets.target import Target
from adder.toolchain.images import FORMATS
from adder.typed.config import Config


@pytest.mark.parametrize("target", TARGETS.values(), ids=str)
def test_target_is_complete(target: type[Target]) -> None:
    assert target.description
    assert target.word_bits in (32, 64)
    assert target.float_bits in (32, 64)
    assert target.entry.startswith("adder.")
    assert target.optimize in ("speed", "size")
    assert all(output[output.rindex(".") :] in FORMATS for output in target.outputs[1:])
    assert (target.memory is not None) == target.machine.freestanding


@pytest.mark.parametrize("target", TARGETS.values(), ids=str)
def test_constants_are_known(target: type[Target]) -> None:
    config = Config()
    config.apply(**target.constants)
    with pytest.raises(AttributeError, match="unknown build constant 'no_such_thing'"):
        config.apply(no_such_thing=1)


@pytest.mark.parametrize("target", TARGETS.values(), ids=str)
def test_heaps_that_need_it_are_large(target: type[Target]) -> None:
    granules = 65534
    if target.memory and target.memory.ram.length > granules * 2 * target.word_bits // 8:
        assert target.constants.get("large_heap", True)
