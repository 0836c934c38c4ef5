def f(n):
    try:
        if n == 0: raise ValueError("bottom")
        f(n - 1)
    except ValueError as e:
        if n % 2: raise KeyError(n)
        raise
    except KeyError as e:
        if n % 3 == 0: raise ValueError("from %d" % e.args[0])
        raise
    finally:
        log.append(n)
for n in range(6):
    log = []
    try:
        f(n)
    except (ValueError, KeyError) as e: print(n, type(e).__name__, e.args, log)
def g():
    try:
        try:
            try:
                try: raise ValueError(1)
                except TypeError: print("no")
                finally: print("f1", end=" ")
            except KeyError: print("no")
            else: print("no")
            finally: print("f2", end=" ")
        except ValueError as e:
            print("caught", e.args, end=" ")
            try: raise TypeError(2)
            except TypeError as t: print("inner", t.args, end=" ")
            print("still", e.args, end=" ")
            raise IndexError(3)
    except IndexError as i: print("outer", i.args)
g()
def deep(n): return deep(n - 1) if n else 1 // 0
try: deep(150)
except ZeroDivisionError: print("from 150 frames down")
def chain(n):
    try:
        if n: chain(n - 1)
        else: raise ValueError([])
    except ValueError as e:
        e.args[0].append(n)
        raise
try: chain(5)
except ValueError as e: print(e.args)
def in_handlers(n):
    try: raise KeyError(n)
    except KeyError as e: return in_handlers(n - 1) + [e.args[0]] if n else [0]
print(in_handlers(5))
