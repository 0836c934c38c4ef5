for s in ("", "a", "it's", 'say "x"', "both ' and \"", "\n\t\r\\", "\0\x01\x1f\x7f", "tab\there", "a\\b", "'", '"', "'''", "\\'", "\\n"):
    print(repr(s), len(repr(s)))
    assert eval(repr(s)) == s
print(["a'b", "c\"d", "\n"], ("x",), {"k\t": "v\n"})
print(str("a'b"), str(["a'b"]), "%s %r" % ("q'", "q'"), "{} {!r}".format("w\n", "w\n").replace("\n", "<nl>"))
print(repr("é"), repr("日本"), repr("\u20ac"), "é日€")
print(str(b"abc"), str(b"abc", "utf-8"), str(None), str(1.5), str([1, "a"]), str())
