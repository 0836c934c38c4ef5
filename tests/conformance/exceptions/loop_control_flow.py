def f():
    out = []
    for i in range(8):
        try:
            if i == 1: continue
            if i == 2: raise ValueError
            if i == 6: break
            out.append(i)
        except ValueError:
            out.append("E")
            continue
        else:
            out.append("e")
        finally:
            out.append("f")
        out.append(";")
    else:
        out.append("never")
    return out
print(f())
def retry(n):
    attempts = 0
    while True:
        try:
            attempts += 1
            if attempts < n: raise OSError(attempts)
            return attempts
        except OSError as e:
            if e.args[0] > 3: return "gave up"
print(retry(1), retry(3), retry(10))
def first_int(items):
    for x in items:
        try:
            return int(x)
        except (ValueError, TypeError):
            pass
    raise LookupError("no integer")
print(first_int(["a", None, "7"]))
try:
    first_int(["x"])
except LookupError as e:
    print(e)
def nested():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1: raise KeyError(i)
                    yield i, j
                except KeyError as e:
                    if e.args[0] == 1: raise IndexError
                    break
        except IndexError:
            yield "outer"
            continue
        yield "end %d" % i
print(list(nested()))
class Done(Exception): pass
def search(grid, v):
    try:
        for y, row in enumerate(grid):
            for x, c in enumerate(row):
                if c == v: raise Done(y, x)
    except Done as d:
        return d.args
    return None
print(search([[1, 2], [3, 4]], 3), search([[1]], 9))
def drain(it):
    out = []
    it = iter(it)
    while True:
        try: out.append(next(it))
        except StopIteration: break
        except ValueError: out.append("bad")
    return out
print(drain("abc"), drain(int(x) if x else 0 for x in ("1", "", "2")))
def cleanup_order():
    for i in range(2):
        try:
            try:
                try: yield i
                finally: print("a%d" % i, end=" ")
            finally: print("b%d" % i, end=" ")
        finally: print("c%d" % i, end=" ")
print(list(cleanup_order()))
