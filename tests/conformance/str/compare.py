words = ["", "a", "aa", "ab", "b", "B", "A", "Z", "abc", "abd", "é", "z", "0", " ", "a\0", "a\0b"]
print(sorted(words), max(words), min(words))
for w in words:
    print([w < v for v in words].count(True), [w <= v for v in words].count(True), [w == v for v in words].count(True))
print("a" < "b" <= "b" != "c" > "B" >= "A")
print("a" == b"a", "1" == 1, "a" != None, "" == False)
for f in (lambda: "a" < 1, lambda: "a" >= b"a", lambda: None > "a", lambda: "a" < ["a"]):
    try:
        f()
    except TypeError:
        print("TypeError")
a = "".join(["x", "y"])
print(a == "xy", {a: 1}["xy"], hash(a) == hash("xy"), "xy" in (a,))
