print(["x".center(n) for n in range(6)], ["ab".center(n) for n in range(6)], ["abc".center(n) for n in (7, 8, 9, 10)])
print("[%s]" % "long text".center(4), "".center(3) == "   ", "é".center(5), len("é".center(5)))
try:
    "a".center("5")
except TypeError:
    print("TypeError")
print("hi".center(-5))
