x = 1 << 64
x += 1; print(x)
x -= 2; print(x)
x *= x; print(x)
x //= 3; print(x)
x %= 10 ** 25; print(x)
x **= 3; print(x)
x <<= 7; print(x)
x >>= 70; print(x)
x |= 1 << 90; print(x)
x &= (1 << 88) - 1; print(x)
x ^= -1; print(x)
y = x
y += 1
print(x == y - 1, x is y)
