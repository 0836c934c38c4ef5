s = "aé日😀z"
for a in (None, 0, 1, 2, 3, 4, 5, 9, -1, -3, -9):
    print([s[a:b] for b in (None, 0, 1, 3, 5, 9, -1, -4)])
print(s[:], s[1:-1][1:-1], s[2:2] == "", ("日" * 50)[10:13], ("aé" * 30)[-3:], ("é" * 10)[3:7] == "éééé")
def reverse(t):
    out = ""
    for c in t: out = c + out
    return out
print(reverse(s), reverse(reverse(s)) == s)
long = "".join(chr(0x3b1 + i % 24) for i in range(100))
print(long[30:40], long[:5], long[-5:], len(long[10:90]), long[24:48] == long[:24], long[97:])
for i in range(0, 100, 17): print(long[i:i + 3], end="|")
print()
