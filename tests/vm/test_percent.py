"""The operator % of str and bytes does what CPython's does."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from program_values import outcome, program_value, python_value
from value_stack import value_stack

from adder.vm.types.percent import format_percent

pytestmark = [pytest.mark.usefixtures("value_stack")]
FIXTURES = (value_stack,)
UNRESET = [HealthCheck.function_scoped_fixture]

CONVERSIONS = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(["", "a", "é", "%%"]),
    st.just("%"),
    st.text("-+ #0", max_size=3),
    st.sampled_from(["", "", "1", "7", "12", "*"]),
    st.sampled_from(["", "", ".", ".0", ".2", ".9", ".*"]),
    st.sampled_from(["", "", "l"]),
    st.sampled_from(list("diouxXeEfFgGcsra%bqz")),
)
TEMPLATES = st.lists(CONVERSIONS, max_size=3).map("".join) | st.text("%ds 5.(a)*é", max_size=8)
VALUES = (
    st.integers(-300, 300)
    | st.integers()
    | st.floats()
    | st.text("aé'\n", max_size=3)
    | st.binary(max_size=2)
    | st.booleans()
    | st.none()
)


def is_huge(template: Any, values: Any) -> bool:
    """Whether a `*` gets a number for which CPython has an error of its own."""
    numbers = values if isinstance(values, tuple) else (values,)
    star = b"*" if isinstance(template, bytes) else "*"
    return star in template and any(isinstance(number, int) and abs(number) >= 1 << 31 for number in numbers)


def formatted(template: Any, values: Any) -> Any:
    return python_value(format_percent(program_value(template), program_value(values)))


@settings(max_examples=1500, deadline=None, suppress_health_check=UNRESET)
@given(TEMPLATES, st.lists(VALUES, max_size=4).map(tuple) | VALUES)
@example("%*d", (-4, 3))
@example("%.*f", (-1, 2.5))
@example("%5%", ())
@example("%d", 3.99)
@example("%s", ((1, 2),))
def test_str(template, values):
    if is_huge(template, values):
        return
    assert outcome(formatted, template, values) == outcome(lambda: template % values)


@settings(max_examples=800, deadline=None, suppress_health_check=UNRESET)
@given(
    TEMPLATES.map(lambda text: text.replace("é", "e").encode()),
    st.lists(VALUES, max_size=3).map(tuple) | VALUES,
)
@example(b"%c%c", (b"a", 98))
def test_bytes(template, values):
    if is_huge(template, values):
        return
    for kind in (bytes, bytearray):
        assert outcome(formatted, kind(template), values) == outcome(
            lambda kind: kind(template) % values, kind
        )


@given(
    st.sampled_from(
        ["%(a)s", "%(b)d%(a)s", "%(a(b))s", "%(a", "%(a)", "%%%(c)5r", "%(a)s %s", "%(a)*d", "%d", "x"]
    ),
    st.dictionaries(st.sampled_from(["a", "b", "c", "a(b)"]), st.integers(0, 9) | st.text("xy", max_size=2)),
)
def test_mapping(template, values):
    assert outcome(formatted, template, values) == outcome(lambda: template % values)


@pytest.mark.parametrize("template", ["%99999999999d", "%.99999999999f", "%2147483647s", "%*d"])
def test_width_without_memory(template):
    values = (1 << 70, 1) if "*" in template else (1.5,)
    assert outcome(formatted, template, values) in ("ValueError", "MemoryError", "OverflowError")
