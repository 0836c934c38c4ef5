print(b"abc".decode("ascii"), b"\xe9\xff".decode("latin-1"), b"\xe9".decode("iso-8859-1"), b"\xc3\xa9".decode("UTF-8"), b"a".decode("Utf8"), b"a".decode("US-ASCII"))
for data, encoding in ((b"\xe9", "ascii"), (b"\xe9", "utf-8"), (b"a", "nonsense"), (b"\xff\xfe", "utf8")):
    try:
        print(data.decode(encoding))
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__)
print(b"a\xffb".decode("ascii", "ignore"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "backslashreplace"))
