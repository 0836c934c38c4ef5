# __cause__, __context__ and __suppress_context__ of exceptions raised while others are handled.
def show(error):
    chain = []
    while error is not None and len(chain) < 6:
        chain.append((type(error).__name__, repr(error.__cause__), error.__suppress_context__))
        error = error.__context__
    print(chain)


def implicit():
    try:
        {}["key"]
    except KeyError:
        1 // 0


def explicit():
    try:
        [][1]
    except IndexError as error:
        raise ValueError("explicit") from error


def suppressed():
    try:
        [][1]
    except IndexError:
        raise ValueError("suppressed") from None


def class_as_cause():
    raise ValueError("cause is made") from KeyError


def twice():
    try:
        implicit()
    except ZeroDivisionError:
        raise RuntimeError("outermost")


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("in finally")


def again():
    error = ValueError("again")
    try:
        raise error
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            raise error


def same():
    try:
        raise ValueError("same")
    except ValueError as error:
        raise error


def bare():
    try:
        raise ValueError("bare")
    except ValueError:
        try:
            raise KeyError
        except KeyError:
            pass
        raise


def handled_before():
    try:
        raise KeyError
    except KeyError:
        pass
    raise ValueError("nothing is handled any more")


def with_block():
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, kind, error, traceback):
            raise LookupError("in __exit__")

    with Manager():
        raise ValueError("in with")


def generator():
    def numbers():
        try:
            yield 1
        except ValueError:
            raise KeyError("in generator")

    running = numbers()
    next(running)
    running.throw(ValueError("thrown"))


def stop_in_generator():
    def numbers():
        raise StopIteration(3)
        yield

    next(numbers())


for function in (implicit, explicit, suppressed, class_as_cause, twice, in_finally, again, same, bare, handled_before,
                 with_block, generator, stop_in_generator):
    try:
        function()
    except Exception as error:
        print(function.__name__, end=" ")
        show(error)
for cause in (5, "text", int, object()):
    try:
        raise ValueError from cause
    except TypeError as error:
        print(error)
