_ = 1
__ = 2
_a = 3
a1 = 4
A = 5
a = 6
aA_9 = 7
print(_, __, _a, a1, A, a, aA_9)
long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on = 8
print(long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on)
print_ = 9
ifx = 10
notx = 11
in_ = 12
isnt = 13
lambda_ = 14
None_ = 15
Trueish = 16
order = 17
andy = 18
print(print_, ifx, notx, in_, isnt, lambda_, None_, Trueish, order, andy)
match = 1
case = 2
type_ = 3
print(match, case)
print(match + case, [match], match if case else 0)
async_ = 1
r = "raw is just a name"
b = "so is b"
f = "and f"
u = "and u"
print(r, b, f, u, r"", b"", f"", u"")
rb = br = 5
print(rb, br, rb"x", br"y")
for kw in ("and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "None", "True", "False"):
    try:
        exec(kw + " = 1")
        print(kw, "accepted")
    except SyntaxError:
        print(kw, end=" ")
print()
for bad in ("1a = 1", "a-b = 1", "a b = 1", "a.1 = 2", "é = 1", "$ = 1", "a$ = 1", "def 1f(): pass", "class 2: pass", "x.class = 1", "f(if=1)", "def f(class): pass", "import for"):
    if bad[0] == "é":
        continue
    try:
        exec(bad)
        print("accepted", bad)
    except SyntaxError:
        print("SyntaxError", bad)
