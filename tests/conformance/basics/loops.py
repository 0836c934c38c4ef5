i = 0
while i < 5:
    i += 1
    if i == 2:
        continue
    if i == 4:
        break
    print("while", i)
else:
    print("not reached")
for i in range(3):
    print("for", i)
else:
    print("for done")
for c in "xyz":
    print(c, end=" ")
print()
for i in [1, 2]:
    for j in (10, 20):
        if j == 20 and i == 1:
            break
        print(i, j)
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
