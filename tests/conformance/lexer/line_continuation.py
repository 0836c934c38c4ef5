a = 1 + \
    2 + \
    3
print(a)
s = "abc\
def"
print(s)
if a == 6 and \
   s == "abcdef":
    print("continued")
print(a, \
      s)
x = (1 +
     2
     + 3)
print(x)
b = [
    # comment
    1,  # one

    2,
]
print(b)
def f(a,
      b=2,
      *c):
    return a, b, c
print(f(1), f(
    1,
    3,
    4,
))
assert a == 6, \
    "message"
from sys import \
    maxsize
print(maxsize > 0)
d = {
    "a": 1,
    "b": [
        2,
        3,
    ],
}
print(sorted(d.items()))
print("""line one
  line two \
joined
line three""")
print('a' \
'b')
for i in \
    range(2): \
    print(i)
codes = ["x = 1 + \\ \n2", "x = \\", "x = 1 \\\n\n+ 2", "x = (1\n\n\n+ 2)", "x = 1 \\\n + 2", "\\\nx = 1", "x = [1, \\\n 2]"]
for c in codes:
    try:
        exec(c)
        print("accepted", repr(c))
    except SyntaxError:
        print("SyntaxError", repr(c))
