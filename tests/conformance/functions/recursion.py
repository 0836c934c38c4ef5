def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(10), depth(400))
def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))
print(ack(2, 3), ack(2, 9))
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
print(even(100), odd(100), odd(77))
def permutations(s):
    if len(s) < 2:
        return [s]
    return [s[i] + p for i in range(len(s)) for p in permutations(s[:i] + s[i + 1:])]
print(permutations("abc"), len(permutations("abcdef")))
def flatten(x):
    if isinstance(x, list):
        return [z for y in x for z in flatten(y)]
    return [x]
print(flatten([1, [2, [3, [4, [5]]]], [], [[6]]]))
def queens(n, row=0, cols=(), out=None):
    if out is None:
        out = []
    if row == n:
        out.append(cols)
    else:
        for c in range(n):
            if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
                queens(n, row + 1, cols + (c,), out)
    return out
print(len(queens(6)), queens(5)[0], queens(3))
def forever(n):
    return forever(n + 1) + 1
try:
    forever(0)
except RuntimeError:
    print("RuntimeError")
print(depth(100))
