import sys
print(isinstance(sys.modules, dict), isinstance(sys.path, list), all(isinstance(p, str) for p in sys.path), sys.modules.get("sys") is sys, "not_imported_module" in sys.modules)
before = list(sys.path)
sys.path.append("/nowhere")
print(sys.path[-1], len(sys.path) == len(before) + 1)
sys.path.pop()
print(sys.path == before)
class Fake: value = 42
sys.modules["fake_module"] = Fake
import fake_module
from fake_module import value
print(fake_module.value, value, fake_module is Fake)
del sys.modules["fake_module"]
try:
    import fake_module as again
    print("still there")
except ImportError: print("ImportError")
print(sys.argv[0].split("/")[-1], type(sys.version_info[0]).__name__, sys.version_info > (3,), sys.maxsize & 1, sys.maxsize.bit_length() in (31, 63), sys.byteorder)
print(callable(sys.stdout.write), sys.stdout.write("x\n"), sys.stdin is not None, sys.stderr is not sys.stdout)
import gc, time
print(all(m in sys.modules for m in ("gc", "time")), sys.modules["gc"] is gc)
