"""Random functions compute the same under CPython and translated."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
import random_control
from both_ways import MAIN, build, load, miniature_runtime, run, run_translated
from hypothesis import HealthCheck, Phase, given, settings, strategies as st
from random_expressions import PARAMETERS, function, samples

from adder.translator.driver import translate_entry
from adder.translator.ir import types as t

HEADER = """from __future__ import annotations
from miniature import put_int, put_text
from adder.typed import *

"""


def module_text(bodies: list[tuple[str, t.Integer]], calls: int) -> str:
    """A module with the functions and a `main` that prints their results."""
    parameters = ", ".join(f"{name}: {kind}" for name, kind in PARAMETERS)
    text = HEADER
    generator = Random(len(bodies))
    main = ["def main() -> None:"]
    for number, (body, result) in enumerate(bodies):
        text += f"def f{number}({parameters}) -> {result}:\n{body}\n\n"
        for _ in range(calls):
            arguments = ", ".join(str(generator.choice(samples(kind))) for _, kind in PARAMETERS)
            main.append(f"    put_int(truncate(Int, f{number}({arguments})))")
    return text + "\n".join(main) + "\n"


@pytest.mark.parametrize(("debug", "word_bits"), [(True, 64), (False, 64), (True, 32)])
def test_random_functions(tmp_path: Path, debug: bool, word_bits: int) -> None:
    @settings(
        max_examples=2,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 1 << 60))
    def same_results(seed: int) -> None:
        random = Random(seed)
        path = tmp_path / f"random_{seed}.py"
        with miniature_runtime(word_bits) as miniature:
            bodies = [function(random) for _ in range(60)]
            path.write_text(module_text(bodies, 8))
            module = load(path)
            module.main()
            expected = list(miniature.output)
            code = translate_entry([module.main], {"debug": debug, "word_bits": word_bits})
            code += MAIN + f"int main(void) {{ {path.stem}__main(); return 0; }}\n"
            result = run(build(code, tmp_path, path.stem, ("-O0",) if debug else ("-O1",)))
        assert result.stderr == ""
        assert result.stdout.split("\n")[:-1] == expected

    same_results()


@pytest.mark.parametrize(("debug", "unwinding"), [(True, False), (False, False), (False, True)])
def test_random_control_flow(tmp_path: Path, debug: bool, unwinding: bool) -> None:
    @settings(
        max_examples=2,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, 1 << 60))
    def same_trace(seed: int) -> None:
        path = tmp_path / f"control_{seed}.py"
        path.write_text(random_control.module_text(Random(seed), 8, 6))
        with miniature_runtime() as miniature:
            load(path).main()
            expected = [line for text in miniature.output for line in text.split("\n")]
        with miniature_runtime():
            options = ("-O0",) if debug else ("-O1",)
            main = load(path).main
            result = run_translated(main, tmp_path, path.stem, options, debug=debug, unwinding=unwinding)
        assert result.stderr == ""
        assert result.stdout.splitlines() == expected

    same_trace()
