"""Import a dozen small modules, use each a little, forget them, and start again."""

import sys

sys.path.insert(0, sys.argv[0].rpartition("/")[0] or ".")


def forget_modules():
    for name in list(sys.modules):
        if name == "modules" or name.startswith("modules."):
            del sys.modules[name]


def use_modules():
    from modules import colours, events, expressions, geometry, machine_states, matrix, settings, text, units
    from modules.containers import PriorityQueue, Ring
    from modules.shop import Order, with_discount

    total = len(colours.nearest_name(colours.mix(colours.named("red"), colours.named("yellow"))))
    total += sum(events.bus.emit(events.Event("sum", a=3, b=4)))
    total += expressions.read("2 * (3 + 4) - 10 / 5").evaluate()
    corners = [geometry.Point(0, 0), geometry.Point(4, 0), geometry.Point(4, 3)]
    total += geometry.Polygon(corners).area() + geometry.UNIT_SQUARE.contains(geometry.ORIGIN)
    total += machine_states.Turnstile().feed_all(["coin", "push", "push", "kick", "repair", "coin", "push"])
    total += matrix.power(matrix.FIBONACCI, 20)[0][1]
    total += settings.parse("# test\nspeed = 115200\nverbose = yes\ntags = a, b")["speed"]
    total += len(text.wrap("the quick brown fox jumps over the lazy dog and runs away from the adder", 20))
    total += int(units.convert(5, "km", "m"))
    queue = PriorityQueue()
    for value in (5, 1, 4, 2, 3):
        queue.put(value)
    ring = Ring(3)
    for _ in range(5):
        ring.put(queue.get())
    total += ring.get()
    return total + with_discount(Order("Ada").add(1, 20).add(5, 3).total())


def main(size):
    total = 0
    for _ in range(size):
        forget_modules()
        total += use_modules()
    names = sorted([name for name in sys.modules if name.startswith("modules")])
    print("imports", size, total, len(names))
    print(" ".join(names))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 45)
