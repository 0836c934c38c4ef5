print(["ab".ljust(n) + "|" for n in (0, 2, 5)], ["ab".rjust(n) for n in (0, 2, 5)], "x".ljust(4, "*"), "x".rjust(4, "*"), "é".rjust(3, "日"), "".ljust(3, "-"), "long".ljust(2), "long".rjust(-1), "ab".center(7, "."))
print(b"ab".ljust(4), b"ab".rjust(4, b"."), bytearray(b"x").rjust(3, b"0"), b"ab".center(6, b"-"))
for f in (lambda: "a".ljust(3, "xx"), lambda: "a".rjust(3, ""), lambda: "a".ljust(), lambda: "a".rjust("3"), lambda: "a".ljust(3, 5), lambda: b"a".ljust(3, "x")):
    try:
        print(f())
    except TypeError:
        print("TypeError")
for row in (("name", 5), ("longer name", 12345)):
    print(row[0].ljust(15) + str(row[1]).rjust(8))
