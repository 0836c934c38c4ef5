"""The Mandelbrot set: nothing but local floats in nested loops."""

import sys


def escape_time(cr, ci, limit):
    zr = 0.0
    zi = 0.0
    for count in range(limit):
        zr2 = zr * zr
        zi2 = zi * zi
        if zr2 + zi2 > 4.0:
            return count
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return limit


def main(size):
    limit = 60
    inside = 0
    checksum = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            count = escape_time(3.0 * column / size - 2.0, ci, limit)
            if count == limit:
                inside += 1
            checksum = (checksum * 31 + count) % 1000000007
    print("mandelbrot", size, inside, checksum)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 340)
