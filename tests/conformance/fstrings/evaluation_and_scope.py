log = []
def t(x):
    log.append(x)
    return x
print(f"{t(1)} {t(2)!r} {t('s'):>{t(5)}} {t(3) + t(4)}", log)
def outer(a):
    b = a * 2
    def inner(c): return f"{a}{b}{c}{g}"
    return inner
g = "G"
print(outer(1)("c"), [f"{i}{g}" for i in range(3)], {f"k{i}": f"{i:03}" for i in range(2)}, (lambda x: f"<{x}>")(5), [f"{x}" for x in (f"{y}!" for y in "ab")])
class K:
    n = 3
    s = f"n={n}"
    def m(self): return f"{self.n} {self.__class__.__name__} {K.s}"
print(K.s, K().m())
def default(s=f"{g}{g}"): return s
print(default(), default(f"{1}"))
def gen():
    x = yield f"{(yield 'first')} then"
    yield f"{x=}"
it = gen()
print(next(it), it.send("sent"), it.send(7))
x = 5
x = f"{x}{x}"
x += f"{x}"
print(x, f"{x}"[1:], f"{x}".count("5"), len(f"{x:>20}"), f"{x}" == x, f"{x}" + "a" * 2, f"{'a' * 3}" "b" * 2)
try: f"{undefined_name}"
except NameError: print("NameError")
try: f"{1 / 0}"
except ZeroDivisionError: print("ZeroDivisionError")
try: f"{'a':d}"
except ValueError: print("ValueError")
async def co(): return f"{await one()}{await one():>3}"
async def one(): return 1
try: co().send(None)
except StopIteration as e: print(e.value)
def rec(n): return f"({rec(n - 1)})" if n else "x"
print(rec(5), f"{(w := 3)}{w:>{w}}", f"{'nested ' + f'{x!r}' + ' done'}", eval("f'{x} from eval'"), "%s" % f"{x}%", "{}".format(f"{{}}"))
