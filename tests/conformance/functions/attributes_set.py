# Names of functions can be set, as decorators do; what a function is made of is not changed by an attribute.
def wraps(wrapped):
    def decorate(wrapper):
        for name in ("__name__", "__qualname__", "__module__", "__doc__"):
            setattr(wrapper, name, getattr(wrapped, name))
        wrapper.__dict__.update(wrapped.__dict__)
        wrapper.__wrapped__ = wrapped
        return wrapper

    return decorate


def original(a):
    return a


original.tag = "tagged"
original.__doc__ = "set"


@wraps(original)
def wrapper(*args):
    return "wrapped", original(*args)


print(wrapper(1), wrapper.__name__, wrapper.__qualname__, wrapper.__module__, wrapper.__doc__)
print(wrapper.tag, wrapper.__wrapped__ is original, repr(wrapper).split(" at ")[0])
print((lambda: 0).__doc__, original.__dict__["tag"], (lambda: 0).__dict__)
original.__dict__["other" + "Tag"] = 5
print(original.otherTag, "otherTag" in original.__dict__)
original.__name__ = "renamed"
print(original.__name__, original.__qualname__, original(2))
for name, value in (("__name__", 5), ("__qualname__", None), ("__globals__", {})):
    try:
        setattr(original, name, value)
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__)


class Has:
    def method(self):
        return "method"

    method.__name__ = "other"


print(Has.method.__name__, Has().method.__name__, Has().method())
