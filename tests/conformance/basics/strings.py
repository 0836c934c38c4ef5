s = "hello"
print(s + " world", s * 2, len(s))
print(s[0], s[-1], s[1:3], s[:2], s[3:])
print(s.upper(), s.find("l"), s.replace("l", "L"))
print("ell" in s, "z" in s, s == "hello", s < "help")
print("a,b,c".split(","), "-".join(["x", "y"]))
print(repr(s), str(12) + "3", int("42") + 1)
print("%d and %s" % (3, "four"), "{} {}".format(5, "six"))
for ch in s:
    print(ch, ord(ch))
