assert True
assert 1, "unused"
def check(f):
    try:
        f()
        print("passed")
    except AssertionError as e:
        print("AssertionError", e.args)
def a(): assert False
def b(): assert 0, "text"
def c(): assert [], (1, 2)
def d(): assert (), None
def e(): assert 1 < 2 < 3, "chain"
def f(): assert (0, "tuple is true")[0]
for fn in (a, b, c, d, e, f):
    check(fn)
def message():
    print("message evaluated")
    return 42
assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print(e)
print(issubclass(AssertionError, Exception))
