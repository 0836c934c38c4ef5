# A generator that is lost while suspended in a try or with statement is closed.
import gc


def flush(n=30):
    x = [n] * 6
    return flush(n - 1) + x[0] if n else 0


log = []


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        log.append(info[0].__name__)


def with_finally():
    try:
        yield 1
        yield 2
    finally:
        log.append("finally")


def with_manager():
    with Manager():
        yield 1


def delegating():
    try:
        yield from with_finally()
    except GeneratorExit:
        log.append("outer")
        raise


def abandon(make):
    for _ in range(20):
        g = make()
        next(g)


for make in (with_finally, with_manager, delegating):
    log.clear()
    abandon(make)
    for _ in range(3):
        flush()
        gc.collect()
    print(make.__name__, sorted(set(log)), 15 <= len(log) <= 40)

log.clear()
for _ in range(20):
    with_finally()
    list(with_finally())
flush()
gc.collect()
print(log.count("finally"))


def stubborn():
    while True:
        try:
            yield 1
        except ValueError:
            pass


g = stubborn()
next(g)
g = None
gc.collect()
print("done")
