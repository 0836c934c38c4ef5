big = 10**25
r = range(-big, big, big // 10)
print(len(r), r[3], r[-1], r[2:5], r[::-1], r[-3:], r[::7], r[15:2:-4], r[100:], r[:-100])
print(list(r[5:8]), list(r[8:5:-1]), list(r[::-9]))
for key in (20, -21, big, -big):
    try:
        print(r[key])
    except IndexError:
        print("IndexError", key)
try:
    r[::0]
except ValueError:
    print("ValueError")
print(range(10)[::big], range(10)[big:], range(10)[-big:3], range(10)[::-big], range(0, 100, 7)[1 : big : big])
print(range(0, 2**61, 2**60)[:: 2**30], range(0, 2**61, 2**60)[:: -(2**40)])
print(range(big)[big - 1], range(big)[-1], range(big)[-big], range(0, big, 3)[5:7], range(big, 0, -1)[10])
print(range(big).index(big - 1), range(0, big, 5).index(10**24), range(big).count(5), range(big).count(big))
for missing in (big, -1, 0.5, "a"):
    try:
        print(range(0, big, big // 2).index(missing))
    except ValueError:
        print("ValueError", missing)
print(5.0 in range(big), 5.5 in range(0, big, big), True in range(big), float("inf") in range(0, big, big))
print(range(big) == range(big), range(big) == range(big + 1), range(big) == range(10), range(10) == range(big))
print(range(0, big, big) == range(0, 1), hash(range(0, big, big)) == hash(range(0, 1)), range(big, big) == range(0))
print(hash(range(big, 0)) == hash(range(0)), hash(range(big)) == hash(range(big)), {range(big): 1}[range(big)])
print(range(big, big + 10, 3) == range(big, big + 12, 3), range(big) != range(big), range(big) == big)
print(bool(range(big)), bool(range(big, big)), bool(range(0, -big)), range(big).start, range(big).stop, range(big).step)
print(range(0, big, -1), list(range(0, big, -1)), range(big, 0, -big), list(range(big, 0, -big)))
print(list(reversed(range(big, big + 4))), list(reversed(range(5))), list(reversed(range(0, 10, 3))), list(reversed(range(0))))
print(list(reversed(range(2**62, 2**62 + 3))), list(reversed(range(-(2**63), -(2**63) + 3))))
for sign in (1, -1):
    for n in range(sign * (2**62 - 2), sign * (2**62 + 2), sign):
        print(n, end=" ")
print()


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(range(Index(big), Index(big + 2)), list(range(Index(3))), range(10)[Index(2)], range(big)[Index(-1)])
for wrong in ((1.5,), ("1",), (None,), (0, big, 0), (), (1, 2, 3, 4)):
    try:
        range(*wrong)
        print("accepted", wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, wrong)
it = iter(range(big, big + 2))
print(next(it), next(it), next(it, "end"), next(it, "end"))
print(sum(range(big, big + 100)), max(range(big, big + 10)), min(range(big, big - 10, -1)), sorted(range(big + 2, big - 1, -1)))
try:
    len(range(2**100))
except OverflowError:
    print("OverflowError")
print([*zip(range(big, big + 2), range(3))], dict.fromkeys(range(big, big + 2)), set(range(big, big + 1)))
