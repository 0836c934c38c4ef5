def add(a, b=10):
    return a + b

print(add(1, 2), add(1), add(b=3, a=4))

def nothing():
    pass

print(nothing())

def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

print(factorial(5), factorial(10))

def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

print([fib(i) for i in range(12)])

def many(*args, **kwargs):
    print(args, kwargs)

many()
many(1, 2)
many(1, k=2)
double = lambda x: x * 2
print(double(21))
print(list(map(double, [1, 2, 3])))
