MAZE = """#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#...#..E#
#########""".split("\n")
def find(c):
    for y, row in enumerate(MAZE):
        x = row.find(c)
        if x >= 0: return y, x
def bfs(start, end):
    prev, todo = {start: None}, [start]
    while todo:
        p = todo.pop(0)
        if p == end: break
        y, x = p
        for q in ((y - 1, x), (y, x + 1), (y + 1, x), (y, x - 1)):
            if MAZE[q[0]][q[1]] != "#" and q not in prev:
                prev[q] = p
                todo.append(q)
    path = []
    p = end
    while p is not None:
        path.append(p)
        p = prev[p]
    return path[::-1]
path = bfs(find("S"), find("E"))
print(len(path), path[:4], path[-1])
on = set(path)
for y, row in enumerate(MAZE):
    print("".join("*" if (y, x) in on and c == "." else c for x, c in enumerate(row)))
def dfs_count(p, end, seen):
    if p == end: return 1
    y, x = p
    return sum(dfs_count(q, end, seen | {q}) for q in ((y - 1, x), (y, x + 1), (y + 1, x), (y, x - 1)) if MAZE[q[0]][q[1]] != "#" and q not in seen)
print(dfs_count(find("S"), find("E"), frozenset([find("S")])))
def flood(grid):
    seen, sizes = set(), []
    for y in range(len(grid)):
        for x in range(len(grid[y])):
            if grid[y][x] == "." and (y, x) not in seen:
                stack, n = [(y, x)], 0
                while stack:
                    p = stack.pop()
                    if p in seen: continue
                    seen.add(p)
                    n += 1
                    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                        q = (p[0] + dy, p[1] + dx)
                        if 0 <= q[0] < len(grid) and 0 <= q[1] < len(grid[0]) and grid[q[0]][q[1]] == "." and q not in seen:
                            stack.append(q)
                sizes.append(n)
    return sorted(sizes)
print(flood([".#..", ".##.", "#..#", ".#.."]))
def knight(n, start):
    dist, todo = {start: 0}, [start]
    for p in todo:
        for a, b in ((1, 2), (2, 1)):
            for q in ((p[0] + a, p[1] + b), (p[0] + a, p[1] - b), (p[0] - a, p[1] + b), (p[0] - a, p[1] - b)):
                if 0 <= q[0] < n and 0 <= q[1] < n and q not in dist:
                    dist[q] = dist[p] + 1
                    todo.append(q)
    return [[dist[y, x] for x in range(n)] for y in range(n)]
for row in knight(6, (0, 0)):
    print(row)
