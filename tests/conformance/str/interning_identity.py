a = "hello"
b = "".join(["hel", "lo"])
print(a == b, hash(a) == hash(b), {a: 1}[b], {b: 2}[a], len({a, b}))
class C:
    pass
o = C()
setattr(o, b, 5)
print(o.hello, getattr(o, a), getattr(o, "hel" + "lo"))
d = {}
for i in range(300):
    d["key" + str(i)] = i
print(d["key" + "7"], d["key299"], len(d), "key300" in d)
long1 = "x" * 500
long2 = "x" * 499 + "x"
print(long1 == long2, {long1: 1}[long2], long1 < long2 + "y")
print(sum(1 for k in d if k.endswith("9")), sorted(d)[:3])
names = ["attr%d" % i for i in range(50)]
for i, n in enumerate(names):
    setattr(o, n, i)
print(o.attr0 + o.attr49, getattr(o, "attr" + "25"))
for n in names[:25]:
    delattr(o, n)
print(hasattr(o, "attr10"), hasattr(o, "attr30"))
