if 1:
        print("eight")
        if 1:
         print("one more")
        print("back")
def f():
  if 1:
      if 1:
        return "mixed widths"
print(f())
def g(
a,
        b
  ):
    return (a
+
  b)
print(g(1,
2))
l = [
1,
    2,
  3
]
print(l, {
"k":
  1})
if (1 and
2):
    print("multi-line condition")
x = 1; \
y = 2
print(x,
      # comment inside
      y)

# a comment at column 0
    # an indented comment
if x: # trailing comment
    # comment first

    print("after comments")
# dedent comment
    print("still inside")
codes = ["if 1:\n print(1)\n  print(2)", " x = 1", "if 1:\nx = 1", "def f():\n\n\nx = 1", "if 1:\n  a = 1\n b = 2", "x = 1\n  y = 2", "class A:", "for i in []:\n", "if 1:\n    pass\n  else:\n    pass"]
for c in codes:
    try:
        exec(c)
        print("accepted", repr(c))
    except SyntaxError:
        print("SyntaxError", repr(c))
for c in ("x = 1\n  y = 2", "if 1:\n    a = 1\n  b = 2"):
    try:
        exec(c)
    except IndentationError:
        print("IndentationError")
exec("if 1:\n    x = 3\n\n\n    y = 4\n\n\nz = 5")
print(x, y, z)
exec("def h():\n\n    # c\n\n    return 1\n# end")
print(h())
exec("if 1:\n  q = 1\n     # odd comment\n  r = 2")
print(q, r)
