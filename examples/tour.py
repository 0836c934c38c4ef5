# A short tour of the language, run by `make run`.
import sys
import time


def primes(limit):
    """The sieve of Eratosthenes as a generator."""
    composite = bytearray(limit + 1)
    for number in range(2, limit + 1):
        if not composite[number]:
            yield number
            for multiple in range(number * number, limit + 1, number):
                composite[multiple] = 1


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __repr__(self):
        return f"Vector{self.parts!r}"


class Timer:
    """A context manager that prints how long its block took."""

    def __init__(self, what):
        self.what = what

    def __enter__(self):
        self.start = time.ticks_us() if hasattr(time, "ticks_us") else time.perf_counter_ns() // 1000

    def __exit__(self, kind, error, traceback):
        now = time.ticks_us() if hasattr(time, "ticks_us") else time.perf_counter_ns() // 1000
        print(f"  ({self.what}: {(now - self.start) / 1000:.1f} ms)")


async def countdown(name, count, log):
    while count:
        log.append(f"{name}{count}")
        count -= 1
        await Pause()
    return name.upper()


class Pause:
    def __await__(self):
        yield


def run_together(*coroutines):
    """A round-robin scheduler in ten lines."""
    waiting, results = list(coroutines), []
    while waiting:
        coroutine = waiting.pop(0)
        try:
            coroutine.send(None)
            waiting.append(coroutine)
        except StopIteration as stop:
            results.append(stop.value)
    return results


def mandelbrot(width, height):
    for y in range(height):
        row = ""
        for x in range(width):
            z, c = 0j, complex(3.2 * x / width - 2.2, 2.4 * y / height - 1.2)
            depth = 0
            while depth < 60 and abs(z) < 2:
                z = z * z + c
                depth += 1
            row += " .:-=+*#%@"[depth * 9 // 60]
        print("  " + row)


def describe(thing):
    match thing:
        case {"kind": "circle", "radius": radius}:
            return f"circle, area {3.14159 * radius**2:.2f}"
        case [x, y, *rest]:
            return f"sequence from {x} and {y}, {len(rest)} more"
        case int() | float():
            return "number"
        case _:
            return "something else"


print("Hello from", sys.implementation.name, "on", sys.platform)

print("\nGenerators: the last five primes below 50,000")
with Timer("sieve"):
    print(" ", list(primes(50_000))[-5:])

print("\nIntegers of any size: 2**200 =")
print(" ", 2**200)

print("\nClasses and operators")
u, v = Vector(1, 2, 3), Vector(4, 5, 6)
print(" ", u + v, u @ v)

print("\nDictionaries, comprehensions, sorting")
text = "the quick brown fox jumps over the lazy dog the end"
counts = {word: text.split().count(word) for word in set(text.split())}
print(" ", sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:4])

print("\nExceptions")
try:
    [1, 2, 3][7]
except IndexError as error:
    print("  caught", type(error).__name__, "-", error)

print("\nasync and await")
log = []
print(" ", run_together(countdown("a", 3, log), countdown("b", 2, log)), log)

print("\nmatch")
for thing in ({"kind": "circle", "radius": 2}, (1, 2, 3, 4), 2.5, None):
    print(" ", describe(thing))

print("\nThe Mandelbrot set")
with Timer("mandelbrot"):
    mandelbrot(64, 20)
