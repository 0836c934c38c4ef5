"""What is measured: the literal tables of benchmark programs and of memory checks."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM_DIRECTORY = ROOT / "programs"
LUA_DIRECTORY = ROOT / "lua"
MEMORY_DIRECTORY = ROOT / "memory"


@dataclass(frozen=True)
class Program:
    """A benchmark program; `quick_size` is the argument that makes it run for some ten milliseconds."""

    name: str
    topic: str
    quick_size: int

    @property
    def python_path(self) -> Path:
        return PROGRAM_DIRECTORY / f"{self.name}.py"

    @property
    def lua_path(self) -> Path:
        return LUA_DIRECTORY / f"{self.name}.lua"


@dataclass(frozen=True)
class MemoryCheck:
    """A script that prints figures and then `ok` or `FAILED`, with the options of Adder it needs."""

    name: str
    options: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return MEMORY_DIRECTORY / f"{self.name}.py"


PROGRAMS = (
    Program("fib", "calls and loops", 18),
    Program("while_loop", "calls and loops", 200_000),
    Program("for_range", "calls and loops", 20),
    Program("calls", "calls and loops", 5_000),
    Program("methods", "calls and loops", 8_000),
    Program("closures", "calls and loops", 5_000),
    Program("generators", "calls and loops", 4_000),
    Program("exceptions", "calls and loops", 1_500),
    Program("orbits", "floats", 600),
    Program("spectral_norm", "floats", 28),
    Program("mandelbrot", "floats", 48),
    Program("ray_tracer", "floats", 16),
    Program("lists", "containers", 40),
    Program("dicts", "containers", 60),
    Program("sorting", "containers", 800),
    Program("fannkuch", "containers", 6),
    Program("n_queens", "containers", 6),
    Program("binary_trees", "containers", 8),
    Program("word_count", "text and bytes", 5_000),
    Program("string_building", "text and bytes", 700),
    Program("str_methods", "text and bytes", 1_500),
    Program("json_tokens", "text and bytes", 60),
    Program("struct_records", "text and bytes", 2_000),
    Program("aes", "text and bytes", 1_000),
    Program("big_integers", "big integers", 1),
    Program("pi_digits", "big integers", 300),
    Program("scheduler", "programs", 1_500),
    Program("constraints", "programs", 100),
    Program("dhrystone", "programs", 3_000),
    Program("intern_names", "programs", 300),
    Program("many_imports", "programs", 1),
)

MEMORY_CHECKS = (
    MemoryCheck("fragmentation", ("-X", "heapsize=64K")),
    MemoryCheck("random_sizes", ("-X", "heapsize=64K")),
    MemoryCheck("memory_errors", ("-X", "heapsize=64K")),
    MemoryCheck("weak_strings"),
    MemoryCheck("deep_recursion"),
    MemoryCheck("endless_recursion"),
    MemoryCheck("no_allocation"),
    MemoryCheck("instance_size"),
    MemoryCheck("pauses"),
)
