import sys
print(sys.byteorder in ("little", "big"), sys.maxsize > 2 ** 30, (sys.maxsize + 1) & sys.maxsize == 0, type(sys.maxsize).__name__, type(sys.path).__name__, type(sys.argv).__name__, type(sys.platform).__name__, type(sys.version).__name__)
print(type(sys.modules).__name__, "sys" in sys.modules, sys.modules["sys"] is sys, sys.__name__)
print(sys.version_info[0], len(sys.version_info) >= 3, sys.version_info >= (3, 4), sys.version_info[0:1] == (3,), sys.version.startswith("3."))
print(hasattr(sys, "implementation"), type(sys.implementation.name).__name__ == "str")
print(sys.argv[0].endswith("basics.py"), len(sys.argv), sys.path[0] is not None)
sys.stdout.write("written\n")
n = sys.stdout.write("four") 
print(n)
print("via print", file=sys.stdout)
print(callable(sys.exit), hasattr(sys, "stdin"), hasattr(sys, "stderr"))
import sys as again
print(again is sys)
try:
    sys.nothing
except AttributeError:
    print("AttributeError")
try:
    from sys import nothing
except ImportError:
    print("ImportError")
