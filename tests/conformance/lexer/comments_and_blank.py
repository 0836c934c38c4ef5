# leading comment


print("a")  # trailing


# between
def f():  # after def
    # first line
    return 1  # after return
    # after the return

# dedented

print(f())
if 1:
    pass
    # last comment in suite
else:
    # only comments before pass
    pass
x = [  # open
    1,  # one
    # alone
    2
    # before close
]  # close
print(x)
print("# not a comment", '#', """#
#""")
y = 5 # comment with 'quotes" and \ backslash
print(y) # comment at the end \
print("next")
def g():
    "docstring"
    # comment
    x = 1

    # blank lines around


    return x
print(g())
for i in range(2):

    # comment

    print(i)

print("done")
exec("# only comment")
exec("\n\n\n")
exec("x = 1 # no newline at end")
exec("   # indented comment only\nz = 3")
print(x, z)
exec("if 1:\n\n\n    w = 1\n\n\n\n")
print(w)
exec("a = 1\r\nb = 2\r\nif a:\r\n    c = 3\r\n")
print(a, b, c)
exec("t = '''x\r\ny'''")
print(repr(t).replace("\\r", ""))
try:
    exec("x = 1 /* no */")
except SyntaxError:
    print("SyntaxError")
    # final comment without newline
