# Attributes of sys that programs may set, and what they are before.
import sys

print(sys.ps1 == ">>> ", sys.ps2 == "... ", sys.tracebacklimit)
sys.ps1, sys.ps2 = "in: ", "more: "
print(sys.ps1 + sys.ps2)
before = sys.path
sys.path = ["/nowhere"]
try:
    import no_such_module
except ImportError:
    print("ImportError")
sys.path = before
sys.tracebacklimit = 2
del sys.tracebacklimit
print(sys.tracebacklimit, sys.path is before)
sys.anything = 5
print(sys.anything)
try:
    del sys.nothing
except AttributeError:
    print("AttributeError")
print(sys.implementation.name, sys.implementation._mpy, sys.implementation._thread, sys.implementation[0])
print(type(sys.implementation._build).__name__, len(sys.implementation.version), sys.version_info >= (3, 4))
