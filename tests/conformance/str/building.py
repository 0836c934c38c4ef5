parts = []
for i in range(10): parts.append(str(i) * i)
s = "".join(parts)
print(len(s), s[:20], s.count("9"))
t = ""
for c in "hello": t = c + t
print(t)
acc = "x"
for i in range(8): acc += acc
print(len(acc), acc == "x" * 256)
u = "-".join(str(i) for i in range(30))
print(u, len(u), u.split("-")[15])
def repeat(s, n): return s if n == 1 else s + repeat(s, n - 1)
print(repeat("ab", 5), "ab" * 5 == repeat("ab", 5))
table = "\n".join("\t".join(str(a * b) for b in range(1, 6)) for a in range(1, 4))
print(table, table.count("\t"), len(table.splitlines()))
words = "one two three".split()
print(" ".join(reversed(words)), "".join(w[0] for w in words), " ".join(w[1:] + w[0] + "ay" for w in words), max(words, key=len), sorted(words, key=lambda w: (len(w), w)))
out = []
for i, ch in enumerate("abcdef"):
    out.insert(0 if i % 2 else len(out), ch)
print("".join(out))
b = bytearray()
for w in words: b += w.encode() + b" "
print(b.decode().strip(), len(b))
x = "a"
y = x
x += "b"
print(x, y, x is y)
print("abc" "def"[1:], ("abc" "def")[1:], "%s" "%s" % (1, 2), "ab" "cd" * 2, "z" * 0 == "")
print("".join(chr(97 + (i * 7) % 26) for i in range(26)), "".join(sorted("thequickbrownfox")), "".join(c for i, c in enumerate("a1b2c3") if i % 2 == 0))
