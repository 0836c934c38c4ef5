def rule(n, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield "".join(".#"[c] for c in row)
        row = [n >> (row[i - 1] << 2 | row[i] << 1 | row[(i + 1) % width]) & 1 for i in range(width)]
for n in (30, 90, 110):
    print("rule", n)
    for line in rule(n, 31, 8): print(line)
def life(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
g = glider
for _ in range(40): g = life(g)
print(sorted(g), sorted((x - 10, y - 10) for x, y in g) == sorted(glider))
r = {(0, 0), (1, 0), (-1, 1), (0, 1), (0, 2)}
sizes = []
for _ in range(20):
    sizes.append(len(r))
    r = life(r)
print(sizes)
def ant(steps):
    black, x, y, d = set(), 0, 0, 0
    for _ in range(steps):
        if (x, y) in black:
            black.remove((x, y))
            d = (d - 1) % 4
        else:
            black.add((x, y))
            d = (d + 1) % 4
        x, y = x + (0, 1, 0, -1)[d], y + (-1, 0, 1, 0)[d]
    return len(black), x, y
print(ant(100), ant(2000))
def sandpile(n, size=9):
    grid = [[0] * size for _ in range(size)]
    grid[size // 2][size // 2] = n
    moved = True
    while moved:
        moved = False
        for y in range(size):
            for x in range(size):
                if grid[y][x] > 3:
                    k, grid[y][x] = divmod(grid[y][x], 4)
                    moved = True
                    for a, b in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                        if 0 <= a < size and 0 <= b < size: grid[a][b] += k
    return grid
for row in sandpile(200): print("".join(" .+#"[c] for c in row))
