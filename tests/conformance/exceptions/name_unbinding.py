e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    e
except NameError:
    print("e is unbound after the handler")
def f():
    err = 1
    try:
        raise KeyError
    except KeyError as err:
        pass
    try:
        return err
    except NameError:
        return "unbound local"
print(f())
def g():
    try:
        raise KeyError("k")
    except KeyError as err:
        saved = err
    return saved.args
print(g())
def h():
    for i in range(2):
        try:
            if i:
                raise ValueError
        except ValueError as x:
            x = "rebound"
        else:
            x = "else"
        try:
            print(x)
        except NameError:
            print("unbound")
h()
def k():
    try:
        raise ValueError
    except ValueError as x:
        del x
    print("explicit del is fine")
k()
class C:
    try:
        raise ValueError
    except ValueError as attr:
        pass
print(hasattr(C, "attr"))
def loop():
    while True:
        try:
            raise ValueError
        except ValueError as z:
            break
    return "left the loop"
print(loop())
def ret():
    try:
        raise ValueError("returned")
    except ValueError as z:
        return str(z)
print(ret())
