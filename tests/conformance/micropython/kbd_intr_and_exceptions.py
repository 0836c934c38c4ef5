import micropython
micropython.kbd_intr(-1)
micropython.kbd_intr(3)
def cleanup():
    log = []
    try:
        try:
            raise KeyboardInterrupt
        except Exception:
            log.append("not an Exception")
        finally:
            log.append("finally")
    except KeyboardInterrupt:
        log.append("caught")
    return log
print(cleanup())
for f in (lambda: micropython.kbd_intr(), lambda: micropython.kbd_intr("x")):
    try:
        f()
    except TypeError:
        print("TypeError")
def scheduled(x): raise ValueError("in a scheduled function")
micropython.schedule(scheduled, 0)
for i in range(1000): pass
print("a failing scheduled function does not end the program")
