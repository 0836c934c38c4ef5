print("\u00e9\u65e5\U0001f600", "\xe9\xff", "\351", "\u0041\x42\103", len("\U0001f600"), len("\u00e9"), "\x00" == "\0" == chr(0), len("\x7f\x80\xff"))
print(["\u65e5"], repr("\u65e5"), ascii_only := "\u65e5".encode(), b"\xe6\x97\xa5".decode() == "\u65e5")
print(r"\u00e9", len(r"\u00e9"), "\\u00e9", b"\u00e9" == b"\\u00e9", len(b"\u00e9"))
for code in (r'"\u12"', r'"\U0001f60"', r'"\xZ1"', r'"\U00110000"', r'"\u"', r'"\x"', r'b"\x1"'):
    try:
        eval(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError", code)
print("\a\b\t\n\v\f\r".encode())
s = "tab\tnl\\n\u00e9"
print(repr(s), eval(repr(s)) == s)
