class Old:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i

class New:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n

for x in Old():
    print(x, end=" ")
print()
n = New(3)
for x in n:
    print(x, end=" ")
print(list(n), 9 in New(10), 9 in New(3), 4 in Old(), 5 in Old())
print(list(Old()), sum(New(5)), sorted(New(4)), tuple(New(2)), max(New(6)), "".join(map(str, New(4))))
class Broken:
    def __iter__(self):
        return 5
class BrokenNext:
    def __iter__(self):
        return self
    def __next__(self):
        raise KeyError("inside")
for c in (Broken, BrokenNext, object):
    try:
        for x in c():
            print(x)
    except Exception as e:
        print(type(e).__name__)
it = iter([1, 2, 3])
for x in it:
    print(x, next(it, "end"))
print(list(zip(*[iter(range(7))] * 3)))
