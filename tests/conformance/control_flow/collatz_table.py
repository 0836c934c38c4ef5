def collatz(n):
    steps = 0
    top = n
    while n != 1:
        if n & 1:
            n = 3 * n + 1
        else:
            n >>= 1
        if n > top:
            top = n
        steps += 1
    return steps, top

best = (0, 0, 0)
for n in range(1, 300):
    steps, top = collatz(n)
    if steps > best[0]:
        best = (steps, n, top)
        print("n=%d steps=%d top=%d" % (n, steps, top))
print(best)
print(collatz(2 ** 70 + 1))
