# close, closed, with, finally; files that are lost are closed in the end.
import gc, os
NAME = "_tmp_lifetime"
f = open(NAME, "w")
print(f.closed)
with f as g:
    print(f is g)
    g.write("one")
print(f.closed)
try:
    with f:
        print("entered")
except ValueError:
    print("closed file")
f.close()
f.close()
try:
    with open(NAME) as f:
        f.close()
        print(f.closed)
    print("left")
except ValueError:
    print("ValueError")
def reader():
    with open(NAME) as f:
        yield f
        print("resumed")
r = reader()
f = next(r)
print(f.read(), f.closed)
r.close()
print(f.closed)
for attribute in ("read", "readline", "readlines", "tell", "flush", "fileno", "isatty", "readable", "seekable", "__iter__", "__enter__"):
    try:
        getattr(f, attribute)()
        print("accepted", attribute)
    except ValueError:
        print("ValueError", attribute)
for i in range(3000):
    open(NAME)
    if i % 500 == 0:
        gc.collect()
print("files that are lost are closed")
print(f.__exit__(None, None, None), f.name == NAME)
os.remove(NAME)
