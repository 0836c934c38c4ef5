# Directories without __init__ on different places of the path are one package; the first with __init__ is the package.
import sys
sys.path += ["_split_a", "_split_b"]
import parted.one
print(parted.one.name, parted.two.side, len(list(parted.__path__)))
from parted import both
print(both.side)
import parted.deeper.x, parted.deeper.y
print(parted.deeper.x.name, parted.deeper.y.name)
try:
    from parted import nothing
except ImportError:
    print("ImportError")
for name in [name for name in sys.modules if name.split(".")[0] == "parted"]:
    del sys.modules[name]
sys.path.append("_split_c")
import parted
print(parted.whole)
try:
    import parted.one
except ImportError:
    print("ImportError")
