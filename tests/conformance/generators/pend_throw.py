def g():
    for i in range(5):
        try:
            yield i
        except ValueError as e:
            print("caught", e.args)
            yield "after"
x = g()
print(next(x))
print(x.pend_throw(ValueError("pending")))
print(next(x))
print(next(x))
x.pend_throw(KeyError("k"))
try:
    next(x)
except KeyError as e:
    print("KeyError", e.args)
y = g()
y.pend_throw(ValueError("before start"))
try:
    next(y)
except ValueError as e:
    print("raised at once", e.args)
z = g()
next(z)
a = ValueError("a")
z.pend_throw(a)
print(z.pend_throw(None) is a)
print(next(z))
