def parse(s):
    for kind in (int, float, complex):
        try:
            return kind.__name__, kind(s)
        except ValueError:
            pass
    return "str", s
for s in ("1", "-5", " 7 ", "1.5", "1e3", "abc", "", "0x1f", "1j", "1_000", "nan", "inf", "1.", ".5", "+", "- 1", "1/2", "1,000", "0b1", "007", "1e", "--1", "1+2j", "True"):
    print(repr(s), parse(s))
def tokens(expr):
    i = 0
    while i < len(expr):
        c = expr[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == "." and expr[i + 1:i + 2].isdigit():
            j = i
            while j < len(expr) and (expr[j].isdigit() or expr[j] in ".eE" or expr[j] in "+-" and expr[j - 1] in "eE"): j += 1
            yield float(expr[i:j]) if any(ch in expr[i:j] for ch in ".eE") else int(expr[i:j])
            i = j
        else:
            yield c
            i += 1
print(list(tokens("3+4.5*(2-.5e1)/1e-2")))
def to_number(s, digits="0123456789abcdef", base=10):
    n, sign = 0, 1
    if s[0] in "+-": s, sign = s[1:], -1 if s[0] == "-" else 1
    for c in s: n = n * base + digits.index(c)
    return sign * n
print(to_number("12345"), to_number("-ff", base=16), to_number("+101", base=2))
try:
    to_number("12x")
except ValueError:
    print("ValueError")
def version(s): return tuple(int(p) if p.isdigit() else p for p in s.split("."))
print(sorted(["1.10.0", "1.9.3", "1.9", "0.99"], key=version), version("1.2.3") < version("1.10"))
def size(s):
    units = {"K": 10, "M": 20, "G": 30}
    return int(s[:-1]) << units[s[-1]] if s[-1] in units else int(s)
print([size(s) for s in ("512", "4K", "16M", "2G")])
def human(n):
    for u in ("B", "K", "M", "G"):
        if n < 1024: return "%.4g%s" % (n, u)
        n /= 1024
    return "%.1fT" % n
print([human(n) for n in (0, 1023, 1024, 1536, 10 ** 6, 10 ** 9, 10 ** 13)])
print([int(c, 16) for c in "09afAF"], [hex(int(s, 2)) for s in ("1010", "11111111")], int("1" * 40, 2), sum(map(int, "31415926")))
