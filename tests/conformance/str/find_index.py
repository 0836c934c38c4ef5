s = "hello hello"
print(s.find("l"), s.find("l", 4), s.find("l", 4, 8), s.find("z"), s.find(""), s.find("", 5), s.find("", 11), s.find("", 12), s.find("hello", 1))
print(s.rfind("l"), s.rfind("l", 0, 5), s.rfind("z"), s.rfind(""), s.rfind("hello"), s.rfind("hello", 0, 10), s.rfind("", 3, 5))
print(s.find("l", -3), s.find("h", -11), s.find("o", -2, -1), s.rfind("l", -4, -1), s.find("o", None, 5), s.find("lo", 3, None))
print(s.index("e"), s.index("e", 2), s.rindex("e"), s.rindex("h", 0, 5))
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.index("h", 7), lambda: s.rindex("o", 0, 3), lambda: "".index("a")):
    try:
        print(f())
    except ValueError:
        print("ValueError")
for f in (lambda: s.find(1), lambda: s.find(None), lambda: s.index(b"h"), lambda: s.find(), lambda: s.find("a", "b")):
    try:
        print(f())
    except TypeError:
        print("TypeError")
print("".find(""), "".find("a"), "aaa".find("aa", 1), "aaa".rfind("aa"), "abcabc".find("ca"), "mississippi".find("issip"), "x".find("xx"))
