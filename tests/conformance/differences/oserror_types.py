try:
    open("/nonexistent/file")
except OSError as e:
    print(type(e).__name__, e.errno, e)
print(type(OSError(2, "text")).__name__, repr(OSError(2)), issubclass(FileNotFoundError, OSError))
