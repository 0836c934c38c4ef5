"""Functions that take or give functions. A small part of CPython's module of this name."""

from collections import namedtuple

_MISSING = object()

CacheInfo = namedtuple("CacheInfo", ("hits", "misses", "maxsize", "currsize"))

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__")
WRAPPER_UPDATES = ("__dict__",)


class partial:
    """A callable that calls `func` with the arguments given here before and besides those of the call."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = func.keywords | keywords
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **(self.keywords | keywords))

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(value) for value in self.args])
        parts.extend([name + "=" + repr(value) for name, value in self.keywords.items()])
        return "functools.partial(" + ", ".join(parts) + ")"


def reduce(function, iterable, initial=_MISSING, /):
    """Combine all items, from the left, two by two: `function(function(first, second), third)` and so on."""
    iterator = iter(iterable)
    if initial is _MISSING:
        value = next(iterator, _MISSING)
        if value is _MISSING:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make a wrapper look like the function it wraps, as far as functions have attributes here."""
    for name in assigned:
        value = getattr(wrapped, name, _MISSING)
        if value is not _MISSING:
            _set(wrapper, name, value)
    for name in updated:
        own = getattr(wrapper, name, None)
        if own is not None:
            own.update(getattr(wrapped, name, {}))
    _set(wrapper, "__wrapped__", wrapped)
    return wrapper


def _set(wrapper, name, value):
    try:
        setattr(wrapper, name, value)
    except AttributeError:
        pass


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that applies `update_wrapper` to a wrapper of this function."""

    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


class _Key:
    """A value that is compared by a function of two arguments."""

    def __init__(self, compare, obj):
        self._compare = compare
        self.obj = obj

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    """A key function for sorting from one that compares two values: negative, 0 or positive."""

    def key(obj):
        return _Key(mycmp, obj)

    return key


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the results of the last `maxsize` different calls, of all calls if that is None."""
    if callable(maxsize):
        return _Cache(maxsize, 128, typed)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        maxsize = max(maxsize, 0)

    def decorate(function):
        return _Cache(function, maxsize, typed)

    return decorate


def cache(function, /):
    """A decorator that remembers the results of all calls."""
    return _Cache(function, None, False)


class _Cache:
    """A function with its results by arguments. The dict holds the latest call last."""

    def __init__(self, function, maxsize, typed):
        self.__wrapped__ = function
        self._results = {}
        self._maxsize = maxsize
        self._typed = typed
        self._hits = 0
        self._misses = 0

    def __call__(self, /, *args, **keywords):
        key = self._key(args, keywords)
        results = self._results
        found = results.pop(key, _MISSING)
        if found is _MISSING:
            self._misses += 1
            found = self.__wrapped__(*args, **keywords)
            if self._maxsize == 0:
                return found
            if self._maxsize is not None and key not in results and len(results) >= self._maxsize:
                del results[next(iter(results))]
        else:
            self._hits += 1
        results[key] = found
        return found

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self, instance)

    def _key(self, args, keywords):
        key = args
        if keywords:
            key += (_MISSING,) + tuple(keywords.items())
        if self._typed:
            key += (_MISSING,) + tuple([type(value) for value in args])
            key += tuple([type(value) for value in keywords.values()])
        return key

    def cache_info(self):
        """Hits, misses, most results kept, results kept."""
        return CacheInfo(self._hits, self._misses, self._maxsize, len(self._results))

    def cache_clear(self):
        """Forget all results."""
        self._results.clear()
        self._hits = 0
        self._misses = 0

    def cache_parameters(self):
        """How the cache was made."""
        return {"maxsize": self._maxsize, "typed": self._typed}
