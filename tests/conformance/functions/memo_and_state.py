def fib_memo(n, memo={0: 0, 1: 1}):
    if n not in memo: memo[n] = fib_memo(n - 1) + fib_memo(n - 2)
    return memo[n]
print(fib_memo(80), fib_memo(10))
def lcs(a, b):
    table = {}
    def go(i, j):
        if i == len(a) or j == len(b): return ""
        if (i, j) not in table:
            if a[i] == b[j]: table[i, j] = a[i] + go(i + 1, j + 1)
            else:
                x, y = go(i + 1, j), go(i, j + 1)
                table[i, j] = x if len(x) >= len(y) else y
        return table[i, j]
    return go(0, 0), len(table) > 0
print(lcs("AGGTAB", "GXTXAYB"), lcs("", "abc"), lcs("same", "same"))
def coins(amount, kinds):
    ways = [1] + [0] * amount
    for k in kinds:
        for v in range(k, amount + 1): ways[v] += ways[v - k]
    return ways[amount]
print(coins(100, (1, 5, 10, 25, 50)), coins(0, (1,)), coins(3, (2,)))
def knapsack(items, cap):
    best = [(0, ())] * (cap + 1)
    for name, w, v in items:
        best = [max(best[c], (best[c - w][0] + v, best[c - w][1] + (name,))) if c >= w else best[c] for c in range(cap + 1)]
    return best[cap]
print(knapsack([("a", 1, 1), ("b", 3, 4), ("c", 4, 5), ("d", 5, 7)], 7))
def collatz_lengths(limit):
    cache = {1: 1}
    def length(n):
        path = []
        while n not in cache:
            path.append(n)
            n = n // 2 if n % 2 == 0 else 3 * n + 1
        base = cache[n]
        for i, p in enumerate(reversed(path), 1): cache[p] = base + i
        return cache[path[0]] if path else base
    return max(range(1, limit), key=length), len(cache) > limit
print(collatz_lengths(1000))
def subsets_sum(nums, target):
    def go(i, left, chosen):
        if left == 0: yield chosen
        elif i < len(nums) and left > 0:
            yield from go(i + 1, left - nums[i], chosen + [nums[i]])
            yield from go(i + 1, left, chosen)
    return list(go(0, target, []))
print(subsets_sum([1, 2, 3, 4, 5], 6))
def edit_path(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a):
        row = [i + 1]
        for j, y in enumerate(b): row.append(min(rows[i][j] + (x != y), rows[i][j + 1] + 1, row[j] + 1))
        rows.append(row)
    return rows[-1][-1]
print(edit_path("sunday", "saturday"))
