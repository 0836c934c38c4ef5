s = "hello"
print(s.startswith("he"), s.startswith("lo"), s.startswith(""), s.startswith("hello!"), s.startswith("el", 1), s.startswith("", 5), s.startswith("h", 0))
print(s.endswith("lo"), s.endswith("he"), s.endswith(""), s.endswith("xhello"), s.endswith("hello"), "".endswith(""), "".startswith("a"))
print(s.startswith(("a", "he")), s.startswith(("x", "y")), s.startswith(()), s.endswith(("x", "llo")), s.endswith(("", "q")), s.endswith(()))
for f in (lambda: s.startswith(1), lambda: s.endswith(None), lambda: s.startswith(["h"]), lambda: s.startswith(b"h"), lambda: s.startswith()):
    try:
        print(f())
    except TypeError:
        print("TypeError")
print([w for w in ("test_a", "b_test", "testing") if w.startswith("test")], [f for f in ("a.py", "b.txt", "c.py") if f.endswith(".py")])
