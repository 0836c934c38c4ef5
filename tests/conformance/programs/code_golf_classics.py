print(*(("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0)) or i for i in range(1, 31)))
for i in range(1, 6): print((" " * (5 - i)) + "*" * (2 * i - 1))
print("\n".join("".join(" #"[n & k == k] for k in range(16)) for n in range(16)))
n, a = 600851, []
d = 2
while n > 1:
    while n % d == 0:
        a.append(d)
        n //= d
    d += 1
print(a)
print([x for x in range(2, 100) if all(x % y for y in range(2, int(x ** .5) + 1))])
f = lambda n: n < 2 and n or f(n - 1) + f(n - 2)
print([f(i) for i in range(15)])
q = lambda s: s and q([x for x in s[1:] if x < s[0]]) + s[:1] + q([x for x in s[1:] if x >= s[0]])
print(q([5, 2, 9, 1, 5, 6, 0]))
p = lambda s: [s] if len(s) < 2 else [s[i] + r for i in range(len(s)) for r in p(s[:i] + s[i + 1:])]
print(p("abc"))
print({w: w[1:] + w[:1] + "ay" for w in "pig latin words".split()})
h = lambda n, a="A", b="B", c="C": h(n - 1, a, c, b) + [a + c] + h(n - 1, b, a, c) if n else []
print(h(3))
m = [[1, 2, 3], [4, 5, 6]]
print([*zip(*m)], [sum(r) for r in m], sum(m, []), [r[::-1] for r in m[::-1]])
s = "To be, or not to be, that is the question"
print("".join(sorted({c for c in s.lower() if c.isalpha()})), s.split(", ")[1][0], max(s.split(), key=len), sum(c in "aeiou" for c in s), " ".join(w[0] for w in s.split()))
b = "".join(bin(ord(c))[2:] for c in "hi")
print(b, int(b, 2), hex(int(b, 2)), "{:08b}".format(37), f"{255:x}{255:o}{255:b}")
roman = lambda n: "".join(r * (n // v % k) if len(r) == 1 else "" for r, v, k in (("M", 1000, 10),)) + "x" * 0
print(roman(3000), *map(lambda x: x ** 2, filter(lambda x: x & 1, range(10))))
look = "1"
for _ in range(6):
    print(look, end=" ")
    out, i = "", 0
    while i < len(look):
        j = i
        while j < len(look) and look[j] == look[i]: j += 1
        out += str(j - i) + look[i]
        i = j
    look = out
print(look)
print(next(x for x in range(1, 10 ** 4) if x % 7 == 3 and x % 11 == 5), [i for i in range(1000) if str(i) == "".join(reversed(str(i)))][-3:], sum(int(c) for c in str(2 ** 100)), all(c in "abc" for c in "cab"), (lambda *a, **k: (len(a), sorted(k)))(1, 2, x=3))
