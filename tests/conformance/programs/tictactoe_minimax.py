LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
def winner(b):
    for x, y, z in LINES:
        if b[x] != " " and b[x] == b[y] == b[z]: return b[x]
    return "draw" if " " not in b else None
memo = {}
def best(b, me):
    if (b, me) in memo: return memo[b, me]
    w = winner(b)
    if w: r = (0 if w == "draw" else 1 if w == me else -1, None)
    else:
        other = "O" if me == "X" else "X"
        r = (-2, None)
        for i in range(9):
            if b[i] == " ":
                score = -best(b[:i] + me + b[i + 1:], other)[0]
                if score > r[0]: r = (score, i)
    memo[b, me] = r
    return r
def show(b): return "\n-+-+-\n".join("|".join(b[i:i + 3]) for i in (0, 3, 6))
b, turn, moves = "X   O    ", "X", []
while not winner(b):
    i = best(b, turn)[1]
    moves.append(turn + str(i))
    b = b[:i] + turn + b[i + 1:]
    turn = "O" if turn == "X" else "X"
print(moves, winner(b))
print(show(b))
print(best("XX  OO   ", "X"), best("XX  OO   ", "O"), best("X O   X  ", "O")[0], len(memo) > 100, best("XOXXOOOXX", "X"))
def random_player(b, seed):
    free = [i for i in range(9) if b[i] == " "]
    return free[seed % len(free)]
results = {}
for seed in range(20):
    b, turn, s = " " * 4 + "X" + " " * 4, "O", seed * 7919 + 13
    while not winner(b):
        i = random_player(b, s) if turn == "O" else best(b, "X")[1]
        s = s * 1103515245 + 12345 & 0x7fffffff
        b = b[:i] + turn + b[i + 1:]
        turn = "XO"[turn == "X"]
    results[winner(b)] = results.get(winner(b), 0) + 1
print(sorted(results), "O" in results)
