x = 10
s = "text"
l = [1, 2]
class P:
    v = 1
p = P()
print(f"{x=}", f"{x =}", f"{x= }", f"{x = }", f"{s=}", f"{l=}", f"{l[0]=}", f"{p.v=}", f"{x+1=}", f"{x + 1 = }")
print(f"{x=:5}|", f"{x=:<5}|", f"{x=:x}", f"{s=!s}", f"{s=!r}", f"{s=!s:>6}", f"{s=:>6}", f"{1.5=:.3f}")
print(f"{len(s)=}", f"{x == 10}", f"{x>=5}", f"{x!=5}", f"{x<=5}", f"{(x)=}", f"{x*2=} and {s=}", f"a{x=}b")
def f():
    y = 3
    return f"{y=} {x=}"
print(f())
