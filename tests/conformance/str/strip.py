s = "  \t\n hello world \r\n "
print([s.strip(), s.lstrip(), s.rstrip()])
print("xxhixx".strip("x"), "xyhiyx".strip("xy"), "xyhiyx".lstrip("x"), "xyhiyx".rstrip("yx"), "hello".strip("ho"), "abc".strip("abc"), "".strip(), "".strip("x"))
print("mississippi".strip("imp"), "www.example.com".lstrip("w."), "1.500".rstrip("0"), "...".strip("."), " a ".strip(None), "abc".strip(""))
print("[" + "   ".strip() + "]", "[" + "   ".lstrip() + "]", "[" + "   ".rstrip() + "]")
for f in (lambda: "a".strip(1), lambda: "a".strip(b"a"), lambda: "a".strip("a", "b"), lambda: "a".lstrip([])):
    try:
        f()
    except TypeError:
        print("TypeError")
print("\x0b\x0c a \x0b".strip(), "a" == "a ".strip(), "-+-5".lstrip("+-"))
