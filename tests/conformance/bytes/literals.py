print(b"abc", b'it\'s', b"q\"q", b"", b'''tri
ple''', b"a" b"b", br"\n", rb'\x', B"up", Rb"\t", bR"\q" b"\\")
print(b"\x00\x01\x7f\x80\xff", b"\n\t\r\\\'\"", b"\0\101\377", b"\a\b\f\v")
print(list(b"AZ\x00\xff"), len(b"\xff\n\x41"), b"\u0041", len(b"\N"))
print(b"it's", b'"', b"both ' \"", repr(b"abc"), str(b"\xe9"))
for code in ("b'é'", "b'a' 'b'", "b'\\x4'", "b'\\xzz'", "b'abc", "b'a\nb'"):
    try:
        eval(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError")
