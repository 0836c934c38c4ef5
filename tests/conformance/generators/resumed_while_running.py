"""A generator that is running can be neither resumed, closed nor thrown at."""

from _steps import show

# running itself
def r():
    try:
        next(me)
    except ValueError as e:
        print("VE", e)
    yield 1


me = r()
print(next(me))


def r():
    try:
        me.close()
    except ValueError as e:
        print("VE", e)
    try:
        me.throw(KeyError)
    except ValueError as e:
        print("VE", e)
    yield 1


me = r()
print(next(me))
