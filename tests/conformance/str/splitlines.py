print("a\nb\nc".splitlines(), "a\n\nb\n".splitlines(), "".splitlines(), "\n".splitlines(), "abc".splitlines())
print("a\r\nb\rc\n".splitlines(), "\r\n\r\n".splitlines(), "a\n\rb".splitlines(), "x\r".splitlines())
print("a\nb\r\nc\rd".splitlines(True), "\n\n".splitlines(True), "a".splitlines(True), "a\n".splitlines(False))
for line in """one
two

four""".splitlines():
    print("[%s]" % line)
print("\n".join("a\nb".splitlines()) == "a\nb")
