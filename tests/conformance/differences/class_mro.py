class A:
    def foo(self): return "A.foo"
class B(object, A):
    pass
print(B().foo(), [c.__name__ for c in B.__mro__])
class P: pass
class Q(P): name = "Q"
class R(P, Q): pass
print(R().name, [c.__name__ for c in R.__mro__])
class X(A): pass
class Y(A): pass
class Z(X, Y): pass
print([c.__name__ for c in Z.__mro__])
