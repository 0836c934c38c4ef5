# __import__ with all its arguments.
import sys

print(__import__("sys") is sys, __import__("sys", None) is sys, __import__("sys", globals(), locals(), [], 0) is sys)
print(__import__("sys", fromlist=("path",)) is sys)
for arguments in ((5,), ("",), ("no_such_module",), (), ("sys", {}, {}, (), -1)):
    try:
        print(__import__(*arguments))
    except (ImportError, ValueError, TypeError) as error:
        print(isinstance(error, ImportError) or type(error).__name__)
for name in ("sys", "builtins"):
    print(__import__(name).__name__)
