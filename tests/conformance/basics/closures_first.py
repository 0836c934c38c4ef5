def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step

a = counter()
b = counter()
print(a(), a(), b(), a())

total = 0
def add(n):
    global total
    total += n

add(3)
add(4)
print(total)
adders = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in adders])
