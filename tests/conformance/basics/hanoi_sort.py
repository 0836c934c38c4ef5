def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)

moves = []
hanoi(4, "A", "B", "C", moves)
print(len(moves), " ".join(moves))

def quicksort(items):
    if len(items) <= 1:
        return items
    pivot = items[0]
    return quicksort([x for x in items[1:] if x < pivot]) + [pivot] + quicksort([x for x in items[1:] if x >= pivot])

seed = 1
values = []
for _ in range(30):
    seed = (seed * 1103515245 + 12345) % 2147483648
    values.append(seed % 100)
print(values)
print(quicksort(values))
print(quicksort(values) == sorted(values))
