print(str(b"abc", encoding="utf8"), str(object="x"), str(b"\xe9", encoding="latin-1"), str(b"\xe9", encoding="ascii", errors="replace"), str(object=b"a", encoding="ascii"), repr(str()))
for wrong in (lambda: str("abc", encoding="utf8"), lambda: str(1, encoding="utf8"), lambda: str(b"a", encode="utf8"), lambda: str(b"\xff", encoding="utf8")):
    try:
        print(wrong())
    except (TypeError, UnicodeError) as e:
        print(type(e).__name__)
