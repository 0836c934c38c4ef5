s = "hello"
print([s[i] for i in range(-5, 5)])
print(s[0], s[-1], s[True], len(s[0]), s[0][0][0])
for i in (5, -6, 100, -100, 1 << 70):
    try:
        print(s[i])
    except IndexError:
        print("IndexError")
for i in ("0", 1.0, None, (0,)):
    try:
        print(s[i])
    except TypeError:
        print("TypeError")
try:
    ""[0]
except IndexError:
    print("IndexError")
for f in ("s[0] = 'x'", "s[0:1] = 'x'", "del s[0]", "s.x = 1"):
    try:
        exec(f)
    except Exception as e:
        print(type(e).__name__)
i = 0
while i < len(s):
    print(s[i], end="-")
    i += 2
print()
print("abc"[1], ("x" "yz")[2], "%s!"[:1])
