out = []
for i in range(4):
    j = 0
    while True:
        j += 1
        if j == i:
            continue
        if j > 3:
            break
        for k in "ab":
            if k == "b" and i == 2:
                break
            out.append("%d%d%s" % (i, j, k))
print(" ".join(out))
count = 0
for a in range(3):
    for b in range(3):
        for c in range(3):
            for d in range(3):
                for e in range(3):
                    if e == 2:
                        break
                    count += 1
                else:
                    count += 1000
                if d == 1:
                    continue
                count += 10000
print(count)
def spiral(n):
    x = y = 0
    dx, dy = 0, -1
    for _ in range(n):
        yield x, y
        if x == y or (x < 0 and x == -y) or (x > 0 and x == 1 - y):
            dx, dy = -dy, dx
        x, y = x + dx, y + dy
print(list(spiral(12)))
