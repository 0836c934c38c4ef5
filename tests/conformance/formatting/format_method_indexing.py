print("{0}{1}{0}".format("a", "b"), "{2} {1} {0}".format(*"xyz"), "{}{}".format(1, 2), "{a}{b}{a}".format(a=1, b=2), "{0}{k}".format(5, k="K"), "{:>{}}|{:<{}}|".format("a", 3, "b", 4), "{0:{1}}|{0:{w}}|".format("z", 3, w=5), "{:{fill}{align}{width}}".format("m", fill="-", align="^", width=7))
print("{!s:>5}|{!r:>5}|{!r}".format("a", "b", 1.0), "{0!r} {0!s} {0}".format("q"), "{k!r:^7}".format(k="v"), "{:}|{:s}|{:d}".format("x", "y", 5), "{{{}}} {{}} {{0}}".format("in"), "}}{{".format(), "".format(), "{}".format(""))
for f, a, k in (("{} {}", (1,), {}), ("{2}", (1, 2), {}), ("{a}", (), {}), ("{} {0}", (1,), {}), ("{0} {}", (1,), {}), ("{", (), {}), ("}", (), {}), ("{:", (1,), {}), ("{!q}", (1,), {}), ("{:{}", (1, 2), {}), ("{0", (1,), {})):
    try: print(f.format(*a, **k))
    except (IndexError, KeyError, ValueError) as e: print(repr(f), type(e).__name__)
print("{:5}{:<5}{:>5}{:^5}|".format(1, 2, 3, 4), "{:5}{:<5}{:>5}{:^5}|".format("a", "b", "c", "d"), "{:05}{:+}{: }".format(42, 42, 42), "{:b} {:o} {:x} {:X} {:c} {:n}".format(5, 8, 255, 255, 65, 1000), "{:e} {:.1f} {:g} {:%}".format(1.5, 2.25, 1e6, 0.5))
t = "{0:<8}{1:>6}{2:^10}"
for row in (("name", "n", "state"), ("x", 1, None), ("yy", 2.5, [1])): print(t.format(*map(str, row)))
f = "{}-{}".format
print(f(1, 2), list(map(f, "ab", "cd")), "{}".format(f is f), "{:>10}".format(str([1, 2])), "{}{}{}".format(1.0, None, True), "{:10}|".format(True), "{:d}".format(True), "{!r:>8}|".format("é"))
