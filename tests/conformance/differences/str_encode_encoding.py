print("abc".encode("ascii"), "é\xff".encode("latin-1"), "é".encode("UTF-8"), "é".encode("utf8"), "abc".encode("us-ascii"))
for text, encoding in (("é", "ascii"), ("€", "latin-1"), ("a", "nonsense")):
    try:
        print(text.encode(encoding))
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__)
print("aéb".encode("ascii", "ignore"), "aéb".encode("ascii", "replace"), "a€b".encode("latin-1", "backslashreplace"), "aéb".encode("ascii", "xmlcharrefreplace"))
