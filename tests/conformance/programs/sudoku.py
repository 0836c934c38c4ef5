def solve(board):
    def options(i):
        r, c = divmod(i, 9)
        used = set(board[r * 9:r * 9 + 9])
        for k in range(9):
            used.add(board[k * 9 + c])
            used.add(board[(r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3])
        return [d for d in range(1, 10) if d not in used]
    best = None
    for i in range(81):
        if board[i] == 0:
            o = options(i)
            if best is None or len(o) < len(best[1]):
                best = (i, o)
                if len(o) < 2: break
    if best is None: return 1
    i, o = best
    nodes = 1
    for d in o:
        board[i] = d
        r = solve(board)
        if r: return nodes + r
    board[i] = 0
    return 0
puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
board = [int(c) if c != "." else 0 for c in puzzle]
print(solve(board) > 0)
for r in range(9):
    print("".join(map(str, board[r * 9:r * 9 + 9])))
print(all(sorted(board[r * 9:r * 9 + 9]) == list(range(1, 10)) for r in range(9)), all(sorted(board[c::9]) == list(range(1, 10)) for c in range(9)))
impossible = [5, 5] + [0] * 79
print(sum(impossible))
