print("a b c".split(), "  a  b\tc\n".split(), "".split(), "   ".split(), "abc".split())
print("a,b,c".split(","), ",a,,b,".split(","), "".split(","), ",".split(","), "a--b--c".split("--"), "aaa".split("a"), "a-b".split("x"))
print("a b c d".split(None, 1), "  a  b  c ".split(None, 2), " a b ".split(None, 0), "a b".split(None, -1))
print("a,b,c,d".split(",", 1), "a,b,c".split(",", 0), "a,b,c".split(",", 5), "a,b,c".split(",", -1))
print("a,b,c,d".rsplit(",", 1), "a,b,c".rsplit(","), "a--b--c".rsplit("--", 1), ",a,".rsplit(",", 1), "abc".rsplit("x", 2), "".rsplit(","), "a,b".rsplit(",", 0))
print("x=1;y=2".split(";")[1].split("=")[1], [p.split("=") for p in "a=1&b=2&c".split("&")])
for f in (lambda: "a".split(""), lambda: "a".rsplit("")):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: "a".split(1), lambda: "a".split(b"a"), lambda: "a".split(",", "x")):
    try:
        f()
    except TypeError:
        print("TypeError")
print("a\u00a0b c".split(" "), "1 2\x0b3\x0c4\r5".split())
