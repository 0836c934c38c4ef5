print(1 == 1.0, 1 == True, 0 == False, 2 == True, hash(1) == hash(1.0) == hash(True))
d = {1: "a"}
d[1.0] = "b"
d[True] = "c"
print(d, len(d))
s = {0, 0.0, False, -0.0}
print(len(s))
n = 1 << 80
print(n in {n: 1}, {n: 1, n + 1: 2}[(1 << 79) * 2], float(n) in {n: 0})
print(hash(12345) == hash(12345), hash(-5) == hash(-5), hash(0))
print(1 != 2, 1 != 1, 10 ** 20 == 10 ** 20, 10 ** 20 != 10 ** 20 + 1)
print([1, 2.0, 3] == [1.0, 2, True + 2])
