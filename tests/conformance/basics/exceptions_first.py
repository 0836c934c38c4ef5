def f(n):
    try:
        if n == 0:
            raise ValueError("zero")
        if n == 1:
            return 1 // 0
        if n == 2:
            return [][1]
        return "fine"
    except ValueError as e:
        return "ValueError " + str(e)
    except (ZeroDivisionError, KeyError):
        return "division"
    finally:
        print("finally", n)

for i in range(4):
    try:
        print(f(i))
    except IndexError:
        print("IndexError outside")
try:
    raise KeyError
except Exception as e:
    print(type(e).__name__, e.args)
try:
    assert 1 == 2, "message"
except AssertionError as e:
    print(e)
