s = "banana"
print(s.count("a"), s.count("an"), s.count("ana"), s.count("z"), s.count(""), s.count("a", 2), s.count("a", 2, 4), s.count("", 2, 4), "".count(""))
print("aaaa".count("aa"), s.count("a", -1), s.count("nan", 0, -1), s.count("banana"), s.count("bananas"))
print(s.replace("a", "o"), s.replace("an", ""), s.replace("z", "y"), s.replace("a", "o", 2), s.replace("a", "o", 0), s.replace("a", "o", -1))
print(s.replace("", "-"), s.replace("", "-", 3), "".replace("", "x"), "".replace("a", "b"), s.replace("banana", "x"), "aaa".replace("aa", "b"))
print(s.replace("a", "aa"), s.replace("na", "na-na"), s.replace("b", "\n").replace("\n", "B"), s is s.replace("q", "r") or s == s.replace("q", "r"))
for f in (lambda: s.count(1), lambda: s.replace("a", 1), lambda: s.replace(1, "a"), lambda: s.replace("a"), lambda: s.replace("a", "b", "c"), lambda: s.replace(b"a", b"b")):
    try:
        print(f())
    except TypeError:
        print("TypeError")
big = "ab" * 300
print(len(big.replace("a", "xyz")), big.replace("ab", "").count("a"), big.count("ba"))
