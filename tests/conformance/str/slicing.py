s = "abcdefgh"
for a in (None, 0, 1, 3, 8, 20, -1, -3, -8, -20):
    print([s[a:b] for b in (None, 0, 2, 5, 8, 20, -1, -4, -8, -20)])
print(s[:], s[::], s[::1], s[2:5:1], s[:] == s)
print(""[0:0], ""[:], ""[5:10], ""[-3:3], "x"[1:], "x"[:-1])
print(s[1:-1][1:-1][1:-1], s[3:3], s[5:2])
print(s[1 << 70:] == "", s[:1 << 70] == s, s[-(1 << 70):3])
for a in ("x", 1.0, []):
    try:
        s[a:]
    except TypeError:
        print("TypeError")
try:
    s[::0]
except ValueError:
    print("ValueError")
def chunks(t, n):
    return [t[i:i + n] for i in range(0, len(t), n)]
print(chunks(s, 3), chunks(s, 4), chunks("", 2))
