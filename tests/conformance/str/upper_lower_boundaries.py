for c in "@AZ[`az{09 ": print(repr(c), repr(c.upper()), repr(c.lower()), c.isupper(), c.islower(), c.isalpha())
print("MiXeD cAsE 123".upper(), "MiXeD cAsE 123".lower(), "".upper() == "", "a" * 300 == ("A" * 300).lower())
print([w.upper() if i % 2 else w.lower() for i, w in enumerate("One Two Three".split())], "abc".upper() is not None, "ABC" == "abc".upper())
print(sorted("bBaA", key=lambda c: c.lower()), sorted("bBaA"), "Straße"[:4].upper(), "x" < "X", "x".upper() < "x")
