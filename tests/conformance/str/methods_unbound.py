print(str.upper("abc"), str.join("-", "ab"), str.split("a b"), str.find("abc", "c"), str.__name__, list(map(str.strip, [" a", "b "])))
f = "x,y".split
print(f(","), list(map("abc".find, "cba")))
for g in (lambda: str.upper(1), lambda: str.upper(), lambda: str.join(1, "a"), lambda: "a".nothing, lambda: "abc".upper(1), lambda: str.nothing):
    try:
        g()
    except Exception as e:
        print(type(e).__name__)
print(getattr("abc", "upper")(), hasattr("a", "split"), hasattr("a", "append"), "a".upper.__class__ is "b".lower.__class__)
print(isinstance("a", str), type("a") is str, str is type(""), issubclass(str, object), "a".__class__.__name__)
