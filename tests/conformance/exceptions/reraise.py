def f():
    try:
        raise ValueError("original")
    except ValueError:
        print("handling")
        raise
try:
    f()
except ValueError as e:
    print("outer", e)
def g():
    try:
        1 // 0
    except ZeroDivisionError as e:
        raise KeyError("replaced")
try:
    g()
except KeyError as e:
    print(e.args)
def h():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            print("inner handled")
        raise
try:
    h()
except Exception as e:
    print(type(e).__name__, e.args)
def i():
    try:
        try:
            raise ValueError("first")
        finally:
            print("cleanup")
    except ValueError as e:
        raise e
try:
    i()
except ValueError as e:
    print(e)
def helper():
    raise
def j():
    try:
        raise IndexError("via helper")
    except IndexError:
        helper()
try:
    j()
except IndexError as e:
    print(e)
try:
    raise
except RuntimeError:
    print("nothing to reraise")
def k():
    for n in range(3):
        try:
            raise ValueError(n)
        except ValueError as e:
            if e.args[0] == 2:
                raise
            print("swallow", n)
try:
    k()
except ValueError as e:
    print("got", e.args)
def l():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        raise
    except RuntimeError:
        print("handler ended")
l()
def m():
    try:
        raise ValueError("m")
    except ValueError:
        def inner():
            try:
                raise KeyError("n")
            except KeyError:
                pass
        inner()
        raise
try:
    m()
except ValueError as e:
    print(e)
