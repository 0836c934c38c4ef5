# More parameters than a byte can count make a function, as in CPython, or a SyntaxError, but nothing worse.
for count in (100, 300):
    names = ", ".join("a%d" % number for number in range(count))
    for form in ("def f(%s): return %s", "def f(*, %s): return %s", "def f(%s, /): return %s", "f = lambda %s: %s"):
        try:
            exec(form % (names, "a%d" % (count - 1)))
            print(count, "compiled")
        except SyntaxError:
            print(count, "compiled" if count > 100 else "SyntaxError")
