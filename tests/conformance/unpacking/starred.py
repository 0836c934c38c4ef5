a, *b = [1, 2, 3]; print(a, b)
*a, b = [1, 2, 3]; print(a, b)
a, *b, c = "abcde"; print(a, b, c)
a, *b = [1]; print(a, b)
*a, b = "z"; print(a, b)
a, *b, c = 1, 2; print(a, b, c)
*a, = (1, 2); print(a)
[*a] = range(3); print(a)
[a, *b], c = (1, 2, 3), 4; print(a, b, c)
a, (b, *c), *d = 1, (2, 3, 4), 5, 6; print(a, b, c, d)
*a, (b, *c) = 1, 2, "xyz"; print(a, b, c)
a, *_, b = range(100); print(a, len(_), b)
for a, *b in [(1, 2, 3), "xy"]: print(a, b)
head, *tail = (x * x for x in range(4)); print(head, tail)
l = [0, 0]
*l[0:1], l[1] = 7, 8, 9
print(l)
for code in ("*a = 1, 2", "*a, *b = 1, 2", "a, *b, *c = 1", "*a", "a = *b", "x = (*a)", "del *a"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
for code in ("a, *b = ()", "a, b, *c = 1,", "*a, b = []", "a, *b, c = [1]"):
    try:
        exec(code)
    except ValueError:
        print("ValueError")
try:
    a, *b = 5
except TypeError:
    print("TypeError")
a = *range(2), *"ab"
print(a, [*a, 1], {**{1: 2}})
def f():
    return 1, *[2, 3], *()
print(f())
