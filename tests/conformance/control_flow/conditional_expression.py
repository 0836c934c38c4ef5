print(1 if True else 2, 1 if False else 2)
print("a" if 0 else "b" if 0 else "c", ("x" if 1 else "y") + "z")
f = lambda n: "neg" if n < 0 else "pos" if n > 0 else "zero"
print(f(-1), f(0), f(1))
print([i if i % 2 else -i for i in range(6)], [i for i in range(6) if (i > 2 if i % 2 else i < 3)])
def g(a, b=1 if True else 2, *c):
    return a if a else b
print(g(0), g(5))
print((lambda: 1 if 1 else 2)(), [1, 2][0 if "" else 1])
x = 1 if [] else (2 if () else 3)
print(x)
print(1 or 2 if 0 else 3, not 1 if 1 else 5)
print({"k" if 1 else "j": 1 if 0 else 2})
