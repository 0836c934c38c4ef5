def a():
    try:
        return "try"
    finally:
        print("cleanup")

def b():
    try:
        return "try"
    finally:
        return "finally"

def c():
    try:
        raise ValueError
    finally:
        return "swallowed"

def d():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
            print("last")

def e():
    x = 1
    try:
        return x
    finally:
        x = 2

def f():
    try:
        try:
            return 1
        finally:
            print("one")
    finally:
        print("two")

def g():
    while True:
        try:
            return "from loop"
        finally:
            break
    return "after loop"

def h():
    try:
        try:
            1 // 0
        except ZeroDivisionError:
            return "except"
        finally:
            print("inner finally")
    finally:
        print("outer finally")

print(a(), b(), c(), d(), e(), f(), g(), h())
