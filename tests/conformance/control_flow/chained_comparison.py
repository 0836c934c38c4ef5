print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 < 2 > 1, 1 == 1 == 1, 1 != 2 != 1, 1 < 2 == 2, (1 < 2) == True)
def val(x):
    print("<%s>" % x, end="")
    return x
print(val(1) < val(2) < val(3))
print(val(5) < val(2) < val(3))
print(val(1) <= val(1) >= val(0) == val(0) != val(4))
a = [1, 2]
print(1 in a in [a], a is a is not None, 1 not in a == False)
x = 5
print(0 <= x < 10, 0 <= x < 5, not 0 <= x < 5)
print("a" < "b" < "c" < "b", [1] < [1, 2] < [2] < [2, 0])
class Odd:
    def __lt__(self, other):
        return "odd"
    def __gt__(self, other):
        return []
print(Odd() < Odd() < 3, Odd() > Odd() > 3, 1 > Odd())
