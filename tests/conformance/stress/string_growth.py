s = ""
for i in range(3000): s += "x"
print(len(s))
parts = [str(i) for i in range(2000)]
j = "".join(parts)
print(len(j), j[-8:], j.find("1999"), j.count("99"))
b = b""
for i in range(500): b += bytes([i % 256])
print(len(b), b[-1], b.count(b"\x00"))
t = "ab"
for i in range(12): t = t + t
print(len(t), t.count("ba"), t.replace("ab", "c").count("c"), len(t.split("b")))
u = "é" * 2000
print(len(u), len(u.encode()), u[1999], u.find("e"), (u + "x").index("x"))
names = ["n%d" % i for i in range(1000)]
print(len(set(names)), "".join(names[::100]), all(n == "n" + str(i) for i, n in enumerate(names)))
w = " ".join(names).split()
print(w == names, w[500] is not None)
r = repr("\n" * 500)
print(len(r), len(eval(r)))
f = "{:>200}|{:<200}|{:^200}".format("a", "b", "c")
print(len(f), f.strip()[:3], "%0500d" % 7 == "0" * 499 + "7", len("%.300f" % 0.5))
acc = []
for i in range(200):
    acc.append("line %d" % i)
    text = "\n".join(acc)
print(len(text), text.splitlines()[150])
x = "start"
for i in range(500): x = x[1:] + x[0]
print(x, len(x * 1000))
