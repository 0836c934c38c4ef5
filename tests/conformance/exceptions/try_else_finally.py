log = []
def f(n):
    try:
        log.append("try")
        if n == 1: raise ValueError
        if n == 2: raise KeyError
        if n == 3: return "r3"
    except ValueError:
        log.append("except")
        if n == 1: return "r1"
    else:
        log.append("else")
        if n == 4: return "r4"
        if n == 5: raise TypeError
    finally:
        log.append("finally")
    return "end"
for n in range(6):
    try:
        print(n, f(n), log)
    except Exception as e:
        print(n, type(e).__name__, log)
    log.clear()
def nested():
    try:
        try:
            try:
                raise ValueError("a")
            finally:
                log.append(1)
        except ValueError:
            log.append(2)
            raise KeyError("b")
        finally:
            log.append(3)
    except KeyError:
        log.append(4)
    finally:
        log.append(5)
nested()
print(log)
def override():
    try:
        raise ValueError("lost")
    finally:
        raise KeyError("wins")
try:
    override()
except Exception as e:
    print(type(e).__name__)
def else_raises():
    try:
        pass
    except ValueError:
        print("must not catch else")
    else:
        raise ValueError("from else")
try:
    else_raises()
except ValueError as e:
    print(e)
def finally_only(x):
    try:
        x.append("t")
    finally:
        x.append("f")
    return x
print(finally_only([]))
def finally_sees():
    v = 1
    try:
        v = 2
        raise ValueError
    except ValueError:
        v = 3
    finally:
        v += 10
    return v
print(finally_sees())
for code in ("try:\n pass", "try:\n pass\nelse:\n pass", "except: pass", "try:\n pass\nexcept:\n pass\nexcept ValueError:\n pass", "try:\n pass\nfinally:\n pass\nexcept:\n pass", "try:\n pass\nexcept ValueError, e:\n pass", "finally: pass"):
    try:
        exec(code)
        print("accepted")
    except SyntaxError:
        print("SyntaxError")
