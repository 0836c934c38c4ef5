values = [1, 2, 3, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff, 0x3fffffffffffffff, 0x7fffffffffffffff]
for a in values:
    print([a * b for b in values])
    for b in values:
        p = a * b
        assert (-a) * b == -p and a * (-b) == -p and (-a) * (-b) == p
        assert p // a == b and p % a == 0 and p // b == a
print(sum(a * b for a in values for b in values))
x = 1
for i in range(1, 26):
    x *= i
    print(x, end=" ")
print()
