def size(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"

for n in (-5, 0, 3, 10, 1000):
    print(n, size(n))
print("yes" if 3 > 2 else "no", "yes" if [] else "no")
if 1: print("one line")
if not None:
    pass
else:
    print("never")
print(1 < 2 < 3, 1 < 3 < 2)
