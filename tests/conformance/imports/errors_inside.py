# What fails is not left in sys.modules, and not in its package; what it has imported is.
import sys
import _broken
for attempt in range(2):
    try:
        import _broken.bad
    except RuntimeError as e:
        print("RuntimeError", e)
    print("_broken.bad" in sys.modules, hasattr(_broken, "bad"), "_broken.good" in sys.modules, _broken.good.value)
try:
    import _broken.nested.inner
except ZeroDivisionError:
    print("ZeroDivisionError")
print([name for name in sorted(sys.modules) if name.startswith("_broken")])
try:
    from _broken import nested
except ZeroDivisionError:
    print("ZeroDivisionError")
try:
    from _broken import bad
except RuntimeError as e:
    print("RuntimeError", e)
try:
    import _broken.unfinished
except ImportError:
    print("ImportError: a name that is not there yet")
print("_broken.unfinished" in sys.modules)
