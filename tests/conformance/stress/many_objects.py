l = list(range(20000))
print(sum(l), len(l))
del l
d = {i: str(i) for i in range(3000)}
print(len(d), d[2999], sum(len(v) for v in d.values()))
del d
s = {i * 7 for i in range(3000)}
print(len(s), 20993 in s)
del s
text = "x" * 50000
print(len(text), text.count("x"), len(text + text))
text = ",".join(str(i) for i in range(3000))
print(len(text), len(text.split(",")), sum(int(p) for p in text.split(",")))
b = bytearray(50000)
for i in range(0, 50000, 1000): b[i] = i // 1000
print(sum(b), len(bytes(b)))
fs = [lambda i=i: i for i in range(2000)]
print(sum(f() for f in fs))
del fs
gens = [iter(range(3)) for _ in range(1000)]
print(sum(next(g) + next(g) for g in gens))
t = tuple(range(5000))
print(sum(t), t[4999], t[1000:1003])
names = {}
exec("\n".join("name_%d = %d" % (i, i) for i in range(800)), names)
print(names["name_799"], sum(v for k, v in names.items() if k.startswith("name_")))
r = 1
for i in range(400): r *= 3
print(r % 1000007, len(str(r)))
def many(*a): return len(a)
print(many(*range(2000)), max(*range(3000)), "%s " * 100 % tuple(range(100)) == " ".join(map(str, range(100))) + " ")
c = [[i] * 3 for i in range(2000)]
print(sum(x[1] for x in c), sorted(c, key=lambda x: -x[0])[0])
