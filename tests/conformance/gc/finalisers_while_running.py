# Finalisers run while the program runs, between any two instructions, without disturbing it.
import gc


class Resource:
    open = 0
    closed = 0

    def __init__(self):
        Resource.open += 1
        self.me = self

    def __del__(self):
        Resource.closed += 1
        sorted([3, 1, 2])
        try:
            raise ValueError
        except ValueError:
            pass


def work(n):
    r = Resource()
    try:
        raise KeyError(n)
    except KeyError as e:
        total = sum([i * i for i in range(n)])
        return total + e.args[0] + len([r])


totals = set()
for _ in range(3000):
    totals.add(work(20))
print(totals)
for _ in range(3):
    gc.collect()
print(Resource.open, Resource.closed > 2900)


def generate(n):
    for i in range(n):
        Resource()
        yield i


print(sum(generate(1000)))
print(sorted((Resource() and i for i in range(1000)), key=lambda v: -v)[:3])
