for text in ("a b c", "  a  b\tc\n ", "", "   ", "one"):
    print([text.rsplit(None, n) for n in (-1, 0, 1, 2, 5)], text.encode().rsplit(None, 1))
print("a b c".rsplit(maxsplit=1), "a b".rsplit(sep=None), b" x y ".rsplit(None, 1))
