d = {"k": [1, 2, {"z": 9}]}
class O:
    v = 5
    def m(self, a):
        return a * self.v
o = O()
print(f"{d['k'][2]['z']} {o.v} {o.m(3)} {o.m(a=4)}")
print(f"{1 < 2} {1 == 2} {3 != 4} {not 1} {1 <= 2 >= 1} {5 >> 1} {1 << 3} {7 // 2} {2 ** 5}")
print(f"{'a' if 1 else 'b'} {[x for x in 'ab']} {[x * 2 for x in range(3) if x]} {sum(i for i in range(4))}")
print(f"{ {1: 2} } { {3, 3} } {dict(a=1)} {tuple('ab')}")
print(f"{'%d' % 5:>4}|{'x' * 3:-^9}|{len('abc'):03}|{-5:+}|{+5:+}|{~5}")
print(f"{(y := 4)} {y} {y!r:>3} {(lambda: 'l')()}")
print(f"{'a:b'} {'a!b'} {'}'} {'{'} {'a=b'}", f"{d['k'][0]:>3}", f"{':'}|{'!r'}")
print(f"{'''triple'''} {str(1) + '2'}", f"{3.0:g} {1e3:.0f}", f"{255:#x} {255:#b}")
i = 0
def bump():
    global i
    i += 1
    return i
print(f"{bump()} {bump():>{bump()}} {bump()}")
print(f"{'x':{'>'}{bump()}}|", f"{bump()=}")
def scope():
    local = "local value"
    def inner():
        return f"{local} {i}"
    return inner()
print(scope(), [f"{q}{r}" for q in "ab" for r in "12"], (lambda z: f"<{z}>")(1))
class C:
    a = 1
    b = f"{a + 1}"
    def __str__(self):
        return f"C({self.b})"
print(f"{C()}", f"{C.b}")
