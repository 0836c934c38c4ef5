def kmp(text, pat):
    fail, k = [0] * len(pat), 0
    for i in range(1, len(pat)):
        while k and pat[k] != pat[i]: k = fail[k - 1]
        if pat[k] == pat[i]: k += 1
        fail[i] = k
    out, k = [], 0
    for i, c in enumerate(text):
        while k and (k == len(pat) or pat[k] != c): k = fail[k - 1]
        if pat[k] == c: k += 1
        if k == len(pat): out.append(i - k + 1)
    return out, fail
print(kmp("abababcababab", "abab"), kmp("aaaaa", "aa"), kmp("hello", "z"))
def rabin_karp(text, pat, base=257, mod=1000000007):
    n, m = len(text), len(pat)
    if m > n: return []
    hp = ht = 0
    for i in range(m):
        hp = (hp * base + ord(pat[i])) % mod
        ht = (ht * base + ord(text[i])) % mod
    top = pow(base, m - 1, mod)
    out = []
    for i in range(n - m + 1):
        if hp == ht and text[i:i + m] == pat: out.append(i)
        if i < n - m: ht = ((ht - ord(text[i]) * top) * base + ord(text[i + m])) % mod
    return out
print(rabin_karp("abracadabra", "abra"), rabin_karp("日本語日本", "日本"), rabin_karp("a", "aa"))
def manacher(s):
    t = "|" + "|".join(s) + "|"
    r, c, right = [0] * len(t), 0, 0
    for i in range(len(t)):
        if i < right: r[i] = min(right - i, r[2 * c - i])
        while i - r[i] - 1 >= 0 and i + r[i] + 1 < len(t) and t[i - r[i] - 1] == t[i + r[i] + 1]: r[i] += 1
        if i + r[i] > right: c, right = i, i + r[i]
    k = max(range(len(t)), key=lambda i: r[i])
    return s[(k - r[k]) // 2:(k + r[k]) // 2]
print([manacher(s) for s in ("babad", "forgeeksskeegfor", "a", "abacdfgdcaba", "")])
class Trie:
    def __init__(self): self.kids, self.end = {}, 0
    def add(self, w):
        n = self
        for c in w: n = n.kids.setdefault(c, Trie())
        n.end += 1
    def complete(self, prefix):
        n = self
        for c in prefix:
            if c not in n.kids: return
            n = n.kids[c]
        yield from n.words(prefix)
    def words(self, prefix):
        if self.end: yield prefix
        for c in sorted(self.kids): yield from self.kids[c].words(prefix + c)
t = Trie()
for w in "the then there these this that thin tea ten to team".split(): t.add(w)
print(list(t.complete("the")), list(t.complete("te")), list(t.complete("x")), len(list(t.complete(""))))
def bwt(s):
    s += "$"
    return "".join(r[-1] for r in sorted(s[i:] + s[:i] for i in range(len(s))))
def unbwt(b):
    rows = [""] * len(b)
    for _ in b: rows = sorted(c + r for c, r in zip(b, rows))
    return [r for r in rows if r.endswith("$")][0][:-1]
for w in ("banana", "mississippi", "a"): print(bwt(w), unbwt(bwt(w)) == w)
def z(s):
    out, l, r = [len(s)] + [0] * (len(s) - 1), 0, 0
    for i in range(1, len(s)):
        if i < r: out[i] = min(r - i, out[i - l])
        while i + out[i] < len(s) and s[out[i]] == s[i + out[i]]: out[i] += 1
        if i + out[i] > r: l, r = i, i + out[i]
    return out
print(z("aabxaabxcaabxaabxay"))
def soundex(w):
    codes = {c: str(i) for i, g in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in g}
    out, last = w[0].upper(), codes.get(w[0].lower(), "")
    for c in w[1:].lower():
        k = codes.get(c, "")
        if k and k != last: out += k
        if c not in "hw": last = k
    return (out + "000")[:4]
print([soundex(w) for w in ("Robert", "Rupert", "Tymczak", "Pfister", "Honeyman")])
