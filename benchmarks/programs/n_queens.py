"""The n queens problem twice: backtracking over lists, and over bits."""

import sys


def by_lists(size):
    columns = [False] * size
    rising = [False] * (2 * size)
    falling = [False] * (2 * size)

    def place(row):
        if row == size:
            return 1
        count = 0
        for column in range(size):
            up = row + column
            down = row - column + size
            if columns[column] or rising[up] or falling[down]:
                continue
            columns[column] = rising[up] = falling[down] = True
            count += place(row + 1)
            columns[column] = rising[up] = falling[down] = False
        return count

    return place(0)


def by_bits(full, columns, rising, falling):
    if columns == full:
        return 1
    count = 0
    free = full & ~(columns | rising | falling)
    while free:
        bit = free & -free
        free ^= bit
        count += by_bits(full, columns | bit, (rising | bit) << 1, (falling | bit) >> 1)
    return count


def main(size):
    print("lists", size, by_lists(size))
    print("bits", size + 1, by_bits((1 << (size + 1)) - 1, 0, 0, 0))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 11)
