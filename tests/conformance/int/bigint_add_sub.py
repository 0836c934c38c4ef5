a = 10 ** 40 + 7
b = 10 ** 39 + 3
print(a + b, a - b, b - a, -a + b, -a - b)
print(a - a, a + -a, a - (a - 1), (a + 1) - a)
c = (1 << 128) - 1
print(c + 1, c + c, c - (1 << 127), 1 - (1 << 128), -c - 1)
n = 0
for i in range(200):
    n = n + (1 << i)
print(n == (1 << 200) - 1, n)
for i in range(200):
    n = n - (1 << i)
print(n)
x = 5
x += 10 ** 25
x -= 10 ** 25 - 1
print(x)
f = [0, 1]
for i in range(150):
    f.append(f[-1] + f[-2])
print(f[100], f[150])
