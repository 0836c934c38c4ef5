# Methods of lists with indices and values of every kind.
class Place:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        return self.number


def make():
    return [3, 1, 2]


def show(source):
    """Run statements on a fresh `x` and print what is left, and `r` if it was set."""
    scope = dict(globals(), x=make(), r="-")
    try:
        exec(source, scope)
        print(source, "->", scope["x"], scope["r"])
    except Exception as error:
        print(source, "->", type(error).__name__, scope["x"])


for source in (
    "x.append(4); x.append([5])",
    "x.append()",
    "x.append(1, 2)",
    "x.extend((4, 5)); x.extend('ab'); x.extend({6: 0}); x.extend(iter([7])); x.extend(range(2))",
    "x.extend(x)",
    "x.extend(5)",
    "x.extend()",
    "x.insert(0, 9); x.insert(-1, 8); x.insert(100, 7); x.insert(-100, 6)",
    "x.insert(Place(1), 9)",
    "x.insert('a', 9)",
    "x.insert(1 << 70, 9)",
    "x.insert(1)",
    "r = x.pop(), x.pop(0)",
    "r = x.pop(-1), x.pop(Place(-2))",
    "r = x.pop(3)",
    "r = x.pop(-4)",
    "r = x.pop('a')",
    "r = [].pop()",
    "x.remove(1)",
    "x.remove(9)",
    "x.remove(1.0)",
    "r = x.index(1), x.index(2, 1), x.index(2, -1), x.index(3, -100, 100)",
    "r = x.index(9)",
    "r = x.index(3, 1)",
    "r = x.index(2, 0, 2)",
    "r = x.index()",
    "r = x.count(1), x.count(1.0), x.count(9), x.count(True)",
    "x.reverse()",
    "x.clear()",
    "r = x.copy() == x, x.copy() is x",
    "x.sort()",
    "x.sort(reverse=True)",
    "x.sort(key=lambda v: -v)",
    "x.sort(key=None, reverse=0)",
    "x.sort(None)",
    "x.sort(cmp=None)",
    "x.append('a'); x.sort()",
    "x += (4, 5); x += 'ab'",
    "x += 5",
    "x = x + [4]",
    "x = x + (4,)",
    "x *= 2",
    "x *= 0",
    "x *= -1",
    "x *= Place(2)",
    "x *= 1.5",
    "x = 2 * x",
    "r = x < [3, 1, 3], x < [3, 1], x <= x, x == (3, 1, 2), x > [3, 0, 9], [] < x",
    "r = x < (1,)",
    "x.__init__([7]); r = x.__init__()",
    "r = hash(x)",
):
    show(source)
