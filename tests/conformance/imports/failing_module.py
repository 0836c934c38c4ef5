import sys
for i in range(2):
    try:
        import _fails
    except ValueError as e:
        print("ValueError", e)
    print("_fails" in sys.modules)
try:
    import _syntax
except SyntaxError:
    print("SyntaxError")
print("_syntax" in sys.modules)
for code in ("import _fails.x", "from _fails import before", "import _nothing.at.all", "from . import x", "from .. import y", "from .mod import z", "import _pkg.nothing", "from _pkg import nothing"):
    try:
        exec(code)
        print("accepted", code)
    except ImportError:
        print("ImportError", code)
    except ValueError:
        print("ValueError", code)
try:
    import _nothing
except ImportError as e:
    print(isinstance(e, Exception), len(e.args) > 0)
try:
    import sys.nothing
except ImportError:
    print("ImportError")
