def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)

for other in ("s", None, [], {}, (), b"x", object(), int, print):
    attempt(lambda: 1 + other)
    attempt(lambda: other - 1)
    attempt(lambda: 1 // other)
    attempt(lambda: 1 < other)
    attempt(lambda: other >= 1)
    print(1 == other, other != 1)
attempt(lambda: 3 * "ab")
attempt(lambda: [1] * 2)
attempt(lambda: 2 * (1,))
attempt(lambda: -1 * "ab")
attempt(lambda: "ab" * 1.0)
one = 1
attempt(lambda: one())
attempt(lambda: one[0])
attempt(lambda: len(1))
attempt(lambda: iter(1))
attempt(lambda: (1).nothing)
