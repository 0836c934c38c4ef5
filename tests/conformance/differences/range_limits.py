big = 10 ** 30
r = range(big, big + 10, 3)
print(r, len(r), r[0], r[-1], list(r), big + 3 in r, big + 1 in r, r[1:], r[::-1])
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(i, end=" ")
print()
for i in range(2 ** 64, 2 ** 64 - 5, -2):
    print(i, end=" ")
print()
print(range(-big, big, big), list(range(-big, big, big)), range(2 ** 62, 2 ** 62 + 3), list(range(2 ** 62, 2 ** 62 + 3)), range(0, big)[-1], range(0, big, big - 1)[1], (big - 1) in range(big), big in range(big))
try:
    len(range(big))
except OverflowError:
    print("OverflowError")
print(range(big) == range(big), range(big, big + 1) == range(big, big + 2, 5), bool(range(big)))
for x in reversed(range(big, big + 3)):
    print(x)
