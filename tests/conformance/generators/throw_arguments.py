"""What may be thrown into a generator."""

from _steps import g, show

# throw of bad
a = g()
show(lambda: a.throw(1))
a = g()
show(lambda: a.throw(int))
show(lambda: a.throw(ValueError, ValueError("q")))
show(lambda: a.throw(ValueError, None, None))
a = g()
next(a)
show(lambda: a.throw(ValueError, (1, 2), None))
a.close()
a = g()
next(a)
show(lambda: a.throw(StopIteration(3)))
a = g()
next(a)
show(lambda: a.throw(GeneratorExit))
show(lambda: a.throw(GeneratorExit))
show(lambda: a.throw())
show(lambda: a.throw(1, 2, 3, 4))
