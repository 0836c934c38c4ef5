class WithComplex:
    def __complex__(self): return 3 + 4j
class WithFloat:
    def __float__(self): return 2.5
class WithIndex:
    def __index__(self): return 7
class Derived(complex):
    def __complex__(self): return 9j
class Wrong:
    def __complex__(self): return 5
def attempt(*args, **keywords):
    try:
        return complex(*args, **keywords)
    except (TypeError, ValueError, OverflowError) as e:
        return type(e).__name__
print(attempt(), attempt(1), attempt(1.5), attempt(True, False), attempt(1j, 2j), attempt(1, 2j), attempt(1j, 2), attempt(2j, 3j))
print(attempt(WithComplex()), attempt(WithFloat()), attempt(WithIndex()), attempt(Derived(1, 2)), attempt(Wrong()))
print(attempt(WithComplex(), 2), attempt(1, WithComplex()), attempt(1, WithFloat()), attempt(WithFloat(), WithIndex()), attempt(WithComplex(), 2j))
print(attempt(real=1, imag=2), attempt(imag=3), attempt(real=1j), attempt(other=1), attempt(1, 2, 3))
print(attempt(None), attempt([]), attempt(b"1"), attempt(1, None), attempt("1", 2), attempt(1, "2"), attempt(10**400), attempt(10**400, 1))
for text in ("1", "1j", "j", "-j", "+j", "1+2j", "1-2j", " ( 1+2j ) ", "1+j", "1e5J", "nan+infj", "-inf-nanj", "1_0+2_0j", ".5j", "5.j", "-0-0j"):
    print(text, attempt(text))
for text in ("", "()", "(1", "1)", "((1))", "1j+2", "++1j", "1+-2j", "1 + 2j", "1+2", "1jj", "1e", "0x1j", "1__0j", "1+2jx", "j1", "1\0", "one"):
    print(repr(text), attempt(text))
print(complex(1, -0.0), complex(-0.0, 1), complex(0.0, -0.0), complex(1j, -0.0), type(complex(Derived(1, 2))).__name__, Derived(1, 2), Derived("1+2j") == 1 + 2j)
