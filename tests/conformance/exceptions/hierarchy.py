pairs = [(BaseException, object), (Exception, BaseException), (KeyboardInterrupt, BaseException), (SystemExit, BaseException), (GeneratorExit, BaseException), (ArithmeticError, Exception), (OverflowError, ArithmeticError), (ZeroDivisionError, ArithmeticError), (AssertionError, Exception), (AttributeError, Exception), (EOFError, Exception), (ImportError, Exception), (LookupError, Exception), (IndexError, LookupError), (KeyError, LookupError), (MemoryError, Exception), (NameError, Exception), (OSError, Exception), (RuntimeError, Exception), (NotImplementedError, RuntimeError), (StopIteration, Exception), (StopAsyncIteration, Exception), (SyntaxError, Exception), (IndentationError, SyntaxError), (TypeError, Exception), (ValueError, Exception), (UnicodeError, ValueError)]
for c, base in pairs:
    print(c.__name__, issubclass(c, base), c.__bases__ == (base,))
for c in (KeyboardInterrupt, SystemExit, GeneratorExit):
    print(c.__name__, issubclass(c, Exception))
for c in (IndexError, KeyError):
    try:
        raise c
    except LookupError as e:
        print(type(e).__name__, isinstance(e, LookupError), isinstance(e, c))
for c in (KeyboardInterrupt, SystemExit):
    try:
        try:
            raise c
        except Exception:
            print("wrong")
    except BaseException as e:
        print("base", type(e).__name__)
try:
    raise NotImplementedError("todo")
except RuntimeError as e:
    print(e)
print(IOError is OSError, isinstance(ValueError(), Exception), issubclass(KeyError, (TypeError, LookupError)))
