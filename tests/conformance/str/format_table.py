rows = [("Item", "Qty", "Price"), ("Apples", 12, 3.5), ("Kiwis", 5, 10.25), ("Dragon fruit", 1, 1234.5)]
for name, qty, price in rows:
    if isinstance(price, str):
        print("%-14s|%5s|%10s" % (name, qty, price))
        print("-" * 14 + "+" + "-" * 5 + "+" + "-" * 10)
    else:
        print("%-14s|%5d|%10.2f" % (name, qty, price))
for name, qty, price in rows[1:]:
    print("{:<14}|{:>5}|{:>10.2f}|{:^12}|{:+.1e}|{:08.3f}".format(name, qty, price, name[:5], price, price))
    print(f"{name:*^16}|{qty:=+5d}|{price:>{10}.{1}f}|{qty:x}|{qty:08b}|{price / 1000:.1%}|{name!r:>16}")
def bar(value, width, total):
    n = width * value // total
    return "#" * n + "." * (width - n)
for v in (0, 3, 7, 10): print("[%s] %3d%%" % (bar(v, 20, 10), v * 10))
def columns(words, width, gap=2):
    cell = max(map(len, words)) + gap
    per = max(1, width // cell)
    return ["".join(w + " " * (cell - len(w)) for w in words[i:i + per]).rstrip() for i in range(0, len(words), per)]
for line in columns("alpha beta gamma delta epsilon zeta eta theta iota kappa".split(), 40): print(line)
def justify(text, width):
    words, line, out = text.split(), [], []
    for w in words + [None]:
        if w is None or sum(map(len, line)) + len(line) + len(w) > width:
            if w is None or len(line) == 1: out.append(" ".join(line))
            else:
                gaps, extra = len(line) - 1, width - sum(map(len, line))
                out.append("".join(p + " " * (extra // gaps + (i < extra % gaps)) for i, p in enumerate(line[:-1])) + line[-1])
            line = []
        line.append(w)
    return out
for line in justify("the quick brown fox jumps over the lazy dog and then sleeps in the warm afternoon sun", 28): print("|%s|" % line)
print("%s" * 3 % ("a", "b", "c"), "%%d" % (), "%d%%" % 50, "%5.1f%%" % 12.345, "%s %s" % tuple("ab"), "%(n)s=%(v)05.1f" % {"n": "x", "v": 2.345})
