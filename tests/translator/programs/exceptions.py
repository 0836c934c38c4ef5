"""Exceptions: every way into and out of try statements."""

from __future__ import annotations

from miniature import box_int, put_int, put_text, show_failure, unbox

from adder.typed import Int, Raised, Ref, Struct, caught


class Log(Struct):
    """Counts what happened."""

    closed: Int


log = Log(0)


def fails(number: Int) -> Int:
    """Raise for some numbers."""
    if number == 1:
        raise ValueError("one")
    if number == 2:
        raise KeyError(box_int(22))
    if number == 3:
        raise TypeError("three %d", 33)
    if number == 4:
        raise StopIteration
    if number == 5:
        return -99
    return number * 10


def fails_without_result(number: Int) -> None:
    """The same without a result."""
    fails(number)


def reference(number: Int) -> Ref:
    """The same with a reference."""
    return box_int(fails(number))


def optional(number: Int) -> Ref | None:
    """The same with an optional reference."""
    if number > 10:
        return None
    return reference(number)


def pair(number: Int) -> tuple[Int, bool]:
    """The same with two results."""
    value = fails(number)
    return value, value > 10


def flag(number: Int) -> bool:
    """The same with a bool."""
    return fails(number) > 30


def classify(number: Int) -> Int:
    """Handlers by class."""
    try:
        return fails(number) + 1
    except ValueError:
        return -1
    except (KeyError, StopIteration) as error:
        show_failure(caught(error))
        return -2
    except Exception as error:
        show_failure(caught(error))
    return -3


def with_finally(number: Int) -> Int:
    """All ways through a finally."""
    total = 0
    while True:
        total += 1
        try:
            if number == 20:
                return 100
            if number == 21:
                break
            if number == 22 and total < 3:
                continue
            total += fails(number)
            break
        finally:
            put_text("finally")
            total += 1000
    return total


def nested(number: Int) -> Int:
    """A finally inside an except inside a finally."""
    result = 0
    try:
        try:
            result += fails(number)
        except ValueError:
            result += 5
            raise
        else:
            result += 1
        finally:
            result += 200
            put_int(result)
    except ValueError as error:
        result += 7
        show_failure(caught(error))
    except KeyError:
        try:
            fails(3)
        except TypeError:
            result += 9
        fails_without_result(4)
    finally:
        put_int(-result)
    return result


def replaces(number: Int) -> Int:
    """An exception in a handler, and a return in a finally."""
    try:
        try:
            fails(number)
        except ValueError:
            fails(2)
        return 1
    except KeyError as error:
        raise Raised(caught(error)) from None
    finally:
        put_text("out")


class Manager(Struct):
    """A context manager."""

    depth: Int

    def __enter__(self) -> Int:
        self.depth += 1
        return self.depth

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        log.closed += 1
        self.depth -= 1


manager = Manager(0)


def uses_with(number: Int) -> Int:
    """`with`, left in every way."""
    with manager as depth:
        put_int(depth)
        with manager as inner:
            if number == 20:
                return inner
            fails(number)
    return 0


def keeps_old(number: Int) -> Int:
    """A variable keeps its value when the call that would set it raises."""
    x = 7
    try:
        x = fails(number)
    except Exception:
        put_int(x)
    return x


def report(number: Int) -> None:
    """Run everything for one number."""
    put_int(classify(number))
    try:
        put_int(with_finally(number))
        put_int(uses_with(number))
    except ValueError:
        put_text("ValueError got out")
    except Exception as error:
        show_failure(caught(error))
    try:
        put_int(nested(number))
        put_int(replaces(number))
    except Exception as error:
        show_failure(caught(error))
    put_int(keeps_old(number))
    try:
        fails_without_result(number)
        put_int(unbox(reference(number)))
        value = optional(number)
        put_int(unbox(value) if value is not None else -1)
        a, b = pair(number)
        put_int(a)
        put_text("yes" if b else "no")
        if flag(number) and flag(number + 1):
            put_text("both")
    except BaseException as error:
        show_failure(caught(error))


def main() -> None:
    """Everything for numbers that mean something."""
    for number in range(7):
        report(number)
    for number in (11, 20, 21, 22):
        report(number)
    put_int(log.closed)
    put_int(manager.depth)
