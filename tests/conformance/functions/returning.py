def none(): return
def multiple(): return 1, 2, 3
def star(): return *[1, 2], 3
def early(x):
    if x:
        return "early"
    "falls through"
def nested():
    def inner():
        return "inner"
    inner()
    return inner
def conditional(x):
    return "a" if x else None
def loop():
    for i in range(10):
        if i * i > 20:
            return i
print(none(), multiple(), star(), early(1), early(0), nested()(), conditional(0), loop())
a, b, c = multiple()
print(c, b, a)
def unreachable():
    return 1
    return 2
    print("never")
print(unreachable())
for code in ("return 1", "class A:\n return", "if 1:\n return 2", "for x in []: return"):
    try:
        exec(code)
    except SyntaxError:
        print("SyntaxError")
def parenthesised():
    return (
        1 +
        2
    )
print(parenthesised(), (lambda: ())())
