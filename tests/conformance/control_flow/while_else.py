def search(items, wanted):
    i = 0
    while i < len(items):
        if items[i] == wanted:
            result = i
            break
        i += 1
    else:
        result = "missing"
    return result

print(search([1, 2, 3], 2), search([1, 2, 3], 9), search([], 1))
while False:
    print("never")
else:
    print("else of an empty loop")
n = 10
while n:
    n -= 1
    if n % 2:
        continue
    if n == 4:
        break
    print(n, end=" ")
else:
    print("no break")
print("left at", n)
while True:
    n += 1
    while n < 10:
        n += 3
        if n == 8:
            break
    else:
        print("inner finished", n)
        break
    print("inner broken", n)
i = 0
while (i := i + 1) < 4:
    print(i)
