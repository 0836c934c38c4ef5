s = "hello world"
junk = (None, 5, 1.5, b"x", [1], ("a",), "o", "")
def attempt(f, *a):
    try: return repr(f(*a))
    except Exception as e: return type(e).__name__
for name in ("find", "rfind", "count", "startswith", "endswith", "split", "rsplit", "partition", "rpartition", "strip", "lstrip", "rstrip", "join", "center", "encode", "upper", "lower", "isdigit", "isalpha", "isspace", "isupper", "islower", "replace", "index", "rindex", "splitlines"):
    m = getattr(s, name)
    if name in ("encode", "splitlines"):
        print(name, attempt(m), attempt(m, 1, 2, 3, 4))
        continue
    print(name, attempt(m), [attempt(m, j) for j in junk], attempt(m, *"abcdefg"))
for args in (("o", "0"), ("o", None), (None, "o"), ("o", 5), ("o", b"0"), ("o", "0", 1), ("o", "0", "1"), ("o", "0", None), ("o",), ("o", "0", 1, 2)): print(args, attempt(s.replace, *args))
for args in (("o", 5), ("o", -3), ("o", 5, 8), ("o", None), ("o", None, None), ("o", "5"), ("o", 1.0), ("o", 5, "8"), ("o", 1, 2, 3), ("o", 100), ("o", -100, 100)): print(args, attempt(s.find, *args), attempt(s.count, *args), attempt(s.startswith, *args))
print(attempt(str.upper), attempt(str.upper, 5), attempt(str.join, "-"), attempt(str.join, "-", "ab"), attempt(str.find, "abc", "c"), attempt(str.replace, "aa", "a", "b"), attempt(lambda: s.nothing), attempt(lambda: s.upper(1)), attempt(lambda: s.split(sep_=1)))
