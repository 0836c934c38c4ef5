def countdown(n):
    while n > 0:
        yield n
        n -= 1

for i in countdown(3):
    print(i)
print(list(countdown(5)), sum(countdown(10)))
g = countdown(1)
print(next(g))
try:
    next(g)
except StopIteration:
    print("done")

def both():
    yield from countdown(2)
    yield "end"

print(list(both()))
print(sum(x * x for x in range(5)))
