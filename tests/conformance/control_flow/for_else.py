def first_even(items):
    for x in items:
        if x % 2 == 0:
            break
    else:
        return None
    return x

print(first_even([1, 3, 4, 6]), first_even([1, 3]), first_even([]))
for i in range(3):
    for j in range(3):
        if j > i:
            break
    else:
        print("row", i, "complete")
        continue
    print("row", i, "broken at", j)
for x in ():
    pass
else:
    print("empty")
for i in range(2, 20):
    for d in range(2, i):
        if i % d == 0:
            break
    else:
        print(i, end=" ")
print()
for i in range(3):
    pass
print(i)
