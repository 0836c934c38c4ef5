for s in ("a", "é", "日", "😀", "aé日😀", "😀日éa", "éééé", "日本語テキスト", "x😀" * 5):
    print(s, len(s), [s[i] for i in range(len(s))], [s[-i - 1] for i in range(len(s))], s[len(s) // 2], s[0] + s[-1])
    for i in (len(s), -len(s) - 1):
        try:
            s[i]
        except IndexError:
            print("IndexError", end=" ")
    print()
s = "".join(chr(0x100 * i + 0x41) for i in range(0, 40))
print(len(s), s[10], ord(s[20]), ord(s[-1]), s.index(chr(0x541)), ord(s[39]))
t = "ascii" * 20 + "é" + "ascii" * 20
print(len(t), t[100], t[99], t[101], t[-101], t.find("é"), t[98:103], t[-3:])
for c in "ßüøñ": print(c, ord(c), chr(ord(c)) == c, c in "ßüøñ", "ßüøñ".index(c))
