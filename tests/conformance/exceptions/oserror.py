e = OSError(2, "No such file")
print(e.errno, e.args, len(e.args))
print(OSError(13).args, OSError().args)
e = OSError("text only")
print(e.args, str(e))
try:
    open("/nonexistent/file")
except OSError as e:
    print(e.errno, isinstance(e, OSError))
try:
    open("/nonexistent/file", "w")
except OSError as e:
    print(e.errno)
try:
    open("/", "w")
except OSError as e:
    print(e.errno)
class MyOS(OSError):
    pass
try:
    raise MyOS(7, "seven")
except OSError as e:
    print(type(e).__name__, e.errno, e.args)
print(IOError is OSError)
