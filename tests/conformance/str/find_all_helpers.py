def find_all(s, sub):
    i = s.find(sub)
    while i >= 0:
        yield i
        i = s.find(sub, i + 1)
def rfind_all(s, sub):
    end = len(s)
    while (i := s.rfind(sub, 0, end)) >= 0:
        yield i
        end = i + len(sub) - 1
def between(s, a, b):
    i = s.find(a)
    if i < 0: return None
    i += len(a)
    j = s.find(b, i)
    return s[i:j] if j >= 0 else None
def split_any(s, seps):
    out, cur = [], ""
    for c in s:
        if c in seps:
            out.append(cur)
            cur = ""
        else: cur += c
    return out + [cur]
def replace_many(s, table):
    i, out = 0, []
    while i < len(s):
        for k in sorted(table, key=len, reverse=True):
            if s.startswith(k, i):
                out.append(table[k])
                i += len(k)
                break
        else:
            out.append(s[i])
            i += 1
    return "".join(out)
print(list(find_all("banana", "an")), list(find_all("aaaa", "aa")), list(rfind_all("banana", "a")), between("x<tag>y", "<", ">"), between("none", "(", ")"), between("(open", "(", ")"), split_any("a,b;c d", ",; "), replace_many("the cat sat", {"cat": "dog", "c": "k", "sat": "stood"}), replace_many("", {"a": "b"}))
def common_prefix(*ws):
    for i in range(min(map(len, ws))):
        if len({w[i] for w in ws}) > 1: return ws[0][:i]
    return min(ws, key=len)
def is_subsequence(a, b):
    it = iter(b)
    return all(c in it for c in a)
def rotate(s, n): return s[n % len(s):] + s[:n % len(s)] if s else s
def squeeze(s): return "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c)
print(common_prefix("flower", "flow", "flight"), common_prefix("a", "b"), is_subsequence("ace", "abcde"), is_subsequence("aec", "abcde"), rotate("hello", 2), rotate("hello", -1), rotate("", 3), squeeze("aaabbbccd"), squeeze(""), [rotate("abc", i) for i in range(4)])
def camel(s): return "".join(w[:1].upper() + w[1:] for w in s.split("_"))
def snake(s): return "".join("_" + c.lower() if c.isupper() and i else c.lower() for i, c in enumerate(s))
def wrap(s, n): return [s[i:i + n] for i in range(0, len(s), n)]
def indent(s, p): return "\n".join(p + l if l.strip() else l for l in s.split("\n"))
print(camel("snake_case_name"), snake("CamelCaseName"), snake(camel("a_b")), wrap("abcdefgh", 3), indent("a\n\n b", "> "), "line1\nline2".count("\n"), max("a bb ccc".split(), key=len))
