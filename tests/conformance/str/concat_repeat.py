print("a" + "b" + "" + "c", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 100, "x" * True)
s = "a"
s += "b"
s *= 3
print(s)
t = s
s += "!"
print(s, t)
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"b", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" + None, lambda: "a" - "b", lambda: -"a", lambda: "a" / 2):
    try:
        print(f())
    except TypeError:
        print("TypeError")
r = ""
for i in range(200):
    r += chr(97 + i % 26)
print(len(r), r[-5:], r.count("a"))
print(len("ab" * 5000), ("-" * 10 + ">" + "=" * 5))
print("a" "b" * 2, ("a" "b") * 2)
