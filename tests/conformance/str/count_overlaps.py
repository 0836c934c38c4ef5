def overlapping(s, t):
    n = i = 0
    while (i := s.find(t, i)) >= 0:
        n += 1
        i += 1
    return n
for s, t in (("aaaa", "aa"), ("abababa", "aba"), ("abc", "x"), ("", "a"), ("aaa", "a"), ("banana", "ana")):
    print(s, t, s.count(t), overlapping(s, t), s.split(t), s.replace(t, "_"), s.find(t), s.rfind(t))
def all_positions(s, t): return [i for i in range(len(s)) if s.startswith(t, i)]
print(all_positions("mississippi", "ss"), all_positions("aaaa", "aa"), all_positions("abc", ""))
print("a.b.c".replace(".", ""), "a.b.c".replace(".", "..", 1), "xx".replace("x", "xx"), "aXbX".replace("X", "") .upper())
