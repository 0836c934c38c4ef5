"""str.format and str.format_map do what CPython's do, for any template."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st
from program_values import outcome, program_value, python_value
from value_stack import value_stack

from adder.typed import Array, Ref
from adder.vm.runtime.str_format import format_map, format_method

pytestmark = [pytest.mark.usefixtures("value_stack")]
FIXTURES = (value_stack,)
UNRESET = [HealthCheck.function_scoped_fixture]

NAMES = st.sampled_from(
    ["", "", "0", "1", "2", "a", "b", "0[1]", "a[0]", "a[x]", "1[-1]", "0[", "0]", "[0]", "é", "0.", "a[]"]
)
CONVERSIONS = st.sampled_from(["", "", "", "!r", "!s", "!a", "!x", "!", "!rr"])
SPECS = st.sampled_from(
    ["", "", ":", ":5", ":>{}", ":{0}{1}", ":{a}", ":{", ":}", ":é^7", ":{:{}}", ":x", ":.1", ":05"]
)
FIELDS = st.builds("{{{}{}{}}}".format, NAMES, CONVERSIONS, SPECS)
TEMPLATES = st.lists(FIELDS | st.sampled_from(["x", "{{", "}}", "é", "{", "}"]), max_size=4).map("".join)
VALUES = (
    st.integers(-9, 99)
    | st.text("aé<", max_size=4)
    | st.booleans()
    | st.none()
    | st.lists(st.integers(0, 9), max_size=2)
)


def call(template: str, args: list[Any], keywords: dict[str, Any]) -> Any:
    words = [template, *args]
    for name, value in keywords.items():
        words += [name, value]
    made = Array[Ref].of([program_value(word) for word in words])
    return python_value(format_method(made.pointer(), len(args) + 1, len(keywords)))


@settings(max_examples=3000, deadline=None, suppress_health_check=UNRESET)
@given(TEMPLATES, st.lists(VALUES, max_size=3), st.dictionaries(st.sampled_from(["a", "b"]), VALUES))
@example("{0}{}", [1, 2], {})
@example("{}{0}", [1, 2], {})
@example("{:{}{}}", ["x", "^", 7], {})
@example("{!r:>5}", ["q"], {})
def test_format(template, args, keywords):
    expected = outcome(template.format, *args, **keywords)
    assert outcome(call, template, args, keywords) == expected


@settings(deadline=None, suppress_health_check=UNRESET)
@given(TEMPLATES, st.dictionaries(st.sampled_from(["a", "b", "é"]), VALUES))
def test_format_map(template, mapping):
    def found() -> Any:
        return python_value(format_map(program_value(template), program_value(mapping)))

    assert outcome(found) == outcome(template.format_map, mapping)


def test_no_depth_harms():
    """Neither deep nesting nor long numbers do harm."""
    assert outcome(call, "{:" * 5000, [], {}) == "ValueError"
    assert outcome(call, "{" + "9" * 50 + "}", [], {}) == "ValueError"
    assert outcome(call, "{:{:{:{}}}}", [1, 2, 3, 4], {}) == "ValueError"
