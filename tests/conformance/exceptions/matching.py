def run(f):
    try:
        f()
    except ZeroDivisionError:
        print("zero")
    except (KeyError, IndexError) as e:
        print("lookup", type(e).__name__)
    except ArithmeticError:
        print("arithmetic")
    except Exception as e:
        print("other", type(e).__name__)
    except:
        print("bare")
    else:
        print("no error")
def r(e):
    def f():
        raise e
    return f
for e in (ZeroDivisionError, KeyError(1), IndexError("i"), OverflowError, ValueError, SystemExit, KeyboardInterrupt(), ArithmeticError):
    run(r(e))
run(lambda: None)
kinds = (ValueError, (TypeError, KeyError)[0])
try:
    raise TypeError
except kinds:
    print("from a variable")
def which():
    print("evaluated")
    return KeyError
try:
    raise IndexError
except which():
    print("no")
except IndexError:
    print("yes")
try:
    pass
except which():
    pass
try:
    try:
        raise ValueError
    except 5:
        print("no")
except TypeError:
    print("TypeError for a bad handler")
except ValueError:
    print("ValueError not matched")
try:
    raise KeyError
except ():
    print("no")
except KeyError:
    print("empty tuple matches nothing")
class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass
for k in (A, B, C):
    try:
        raise k("m")
    except B as e:
        print("B", type(e).__name__)
    except A as e:
        print("A", type(e).__name__)
try:
    raise C
except LookupError:
    print("multiple bases")
try:
    raise (ValueError if 0 else KeyError)("x")
except (ValueError, KeyError) as e:
    print(repr(e))
