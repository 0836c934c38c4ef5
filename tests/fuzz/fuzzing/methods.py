"""Makes calls of methods and operators of the built-in types at random, most of them right, some of them wrong.

An expression calls `after` (see the driver), which also shows what the call leaves behind in the object. A method is a
word in the table of its type: its name and the kinds of its arguments; a kind that ends in `?` may be missing.
"""

from __future__ import annotations

import random

from .arguments import (
    KINDS,
    WRONG,
    Maker,
    a_bytearray,
    a_bytes,
    a_dict,
    a_float,
    a_list,
    a_number,
    a_set,
    a_slice,
    a_small,
    a_text,
    a_tuple,
    a_value,
    a_view,
    an_array,
    any_set,
    ordered,
    real,
)

TEXT_METHODS = """
capitalize casefold lower upper swapcase title
center(small,fill?) ljust(small,fill?) rjust(small,fill?) zfill(small) expandtabs(small?)
count(text,index?,index?) find(text,index?,index?) rfind(text,index?,index?) index(text,index?,index?)
rindex(text,index?,index?)
startswith(text-or-texts,index?,index?) endswith(text-or-texts,index?,index?)
isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper
join(texts) partition(text) rpartition(text) replace(text,text,small?) removeprefix(text) removesuffix(text)
split(text?,small?) rsplit(text?,small?) splitlines(flag?) strip(text?) lstrip(text?) rstrip(text?)
translate(table)
encode(encoding?,errors?) __getitem__(position) __contains__(text) __mul__(small) __add__(text) __eq__(text)
"""
BYTES_METHODS = """
capitalize lower upper swapcase title
center(small,byte-fill?) ljust(small,byte-fill?) rjust(small,byte-fill?) zfill(small) expandtabs(small?)
count(byte-or-bytes,index?,index?) find(byte-or-bytes,index?,index?) rfind(byte-or-bytes,index?,index?)
index(byte-or-bytes,index?,index?) rindex(byte-or-bytes,index?,index?)
startswith(bytes-or-several,index?,index?) endswith(bytes-or-several,index?,index?)
isalnum isalpha isascii isdigit islower isspace istitle isupper
join(bytes-items) partition(bytes) rpartition(bytes) replace(bytes-like,bytes-like,small?)
removeprefix(bytes-like) removesuffix(bytes-like) split(bytes-like?,small?) rsplit(bytes-like?,small?)
splitlines(flag?) strip(bytes-like?) lstrip(bytes-like?) rstrip(bytes-like?) translate(all-bytes,bytes-like?)
decode(encoding?,errors?) hex(fill?,small?) fromhex(hex-text)
__getitem__(position) __contains__(byte-or-bytes) __mul__(small) __add__(bytes-like)
"""
SEQUENCE_METHODS = """
append(value) extend(ordered) insert(index,value) pop(small?) remove(value) reverse clear copy
index(value,small?,small?) count(value) __getitem__(position) __setitem__(small,value)
__setitem__(slice,ordered)
__delitem__(position) __contains__(value) __mul__(small) __imul__(small) __add__(list) __iadd__(ordered)
__eq__(list)
"""
METHODS: dict[str, tuple[Maker, str]] = {
    "str": (a_text, TEXT_METHODS),
    "bytes": (a_bytes, BYTES_METHODS),
    "bytearray": (
        a_bytearray,
        BYTES_METHODS
        + """append(byte) extend(bytes-like) extend(ordered) insert(index,byte) pop(small?) remove(byte)
        reverse clear copy
        __setitem__(small,byte) __setitem__(slice,bytes-like) __delitem__(position) __imul__(small)
        __iadd__(bytes-like)""",
    ),
    "memoryview": (
        a_view,
        """tolist tobytes hex __getitem__(position) __setitem__(small,byte) __setitem__(slice,bytes-like)
        __eq__(bytes-like)
        __contains__(byte) release __len__""",
    ),
    "list": (a_list, SEQUENCE_METHODS + "sort sort(key=sort-key?,reverse=flag?)"),
    "tuple": (
        a_tuple,
        """index(value,small?,small?) count(value) __getitem__(position) __contains__(value) __mul__(small)
        __add__(tuple) __eq__(tuple) __lt__(tuple)""",
    ),
    "array": (
        an_array,
        """append(number) append(small) extend(array) insert(index,small) pop(small?) remove(small) reverse
        index(small) count(small)
        __getitem__(position) __setitem__(small,small) __setitem__(slice,array) __delitem__(position) tobytes
        tolist
        frombytes(bytes) __mul__(small) __add__(array) __iadd__(array) __imul__(small) byteswap
        __contains__(small)""",
    ),
    "deque": (
        lambda generator: f"deque({a_list(generator)}{generator.choice(('', ', 3', ', None', ', maxlen=2'))})",
        """append(value) appendleft(value) extend(ordered) extendleft(ordered) pop popleft rotate(small?) clear
        copy count(value)
        remove(value) index(value,small?,small?) insert(small,value) reverse __getitem__(small)
        __setitem__(small,value)
        __delitem__(small) __iadd__(ordered) __contains__(value) __len__""",
    ),
    "dict": (
        a_dict,
        """get(key,value?) pop(key,value?) popitem setdefault(key,value?) update(pairs) clear copy keys values
        items
        fromkeys(ordered,value?) __getitem__(key) __setitem__(key,value) __delitem__(key) __contains__(key)
        __or__(dict)
        __ior__(pairs) __eq__(dict) __len__""",
    ),
    "set": (
        a_set,
        """add(key) discard(key) remove(key) clear copy union(iterable,iterable?)
        intersection(iterable,iterable?)
        difference(iterable,iterable?) symmetric_difference(iterable) update(iterable,iterable?)
        intersection_update(iterable)
        difference_update(iterable) symmetric_difference_update(iterable) isdisjoint(iterable)
        issubset(iterable)
        issuperset(iterable) __contains__(key) __or__(set) __and__(set) __sub__(set) __xor__(set) __ior__(set)
        __iand__(set)
        __isub__(set) __ixor__(set) __le__(set) __lt__(set) __eq__(set)""",
    ),
    "frozenset": (
        lambda generator: f"frozenset({a_set(generator)})",
        """copy union(iterable,iterable?) intersection(iterable,iterable?) difference(iterable,iterable?)
        symmetric_difference(iterable) isdisjoint(iterable) issubset(iterable) issuperset(iterable)
        __contains__(key)
        __or__(set) __and__(set) __sub__(set) __xor__(set) __le__(set) __lt__(set) __eq__(set)""",
    ),
    "int": (
        a_number,
        """bit_length bit_count conjugate as_integer_ratio to_bytes(size,order,signed=flag?)
        from_bytes(bytes,order,signed=flag?)
        __add__(number) __sub__(number) __mul__(number) __floordiv__(number) __mod__(number) __truediv__(number)
        __divmod__(number) __and__(number) __or__(number) __xor__(number) __lshift__(shift) __rshift__(shift)
        __neg__ __abs__ __invert__ __bool__ __round__ __lt__(number)
        __eq__(number) __index__ __int__""",
    ),
    "float": (
        a_float,
        """is_integer as_integer_ratio hex conjugate __add__(real) __sub__(real) __mul__(real) __truediv__(real)
        __floordiv__(real) __mod__(real) __divmod__(real) __round__(small?) __neg__ __abs__
        __bool__
        __int__ __lt__(real) __eq__(real)""",
    ),
    "slice": (a_slice, "__eq__(slice)"),
    "range": (
        lambda generator: f"range({a_small(generator)}, {a_small(generator)}, {generator.choice((1, 2, 3, -1, -2))})",
        "index(small) count(small) __getitem__(position) __contains__(small) __len__",
    ),
}  # fmt: skip
"""For each type: what makes a value of it, and its methods."""

INFIX = "+ - * / // % ** & | ^ < <= == != > >= in"
FUNCTIONS = """
sorted set frozenset dict sum min max any all len bool int float iter enumerate reversed zip abs divmod ord chr
hex callable memoryview isinstance
"""
VALUES = (
    a_text, a_bytes, a_bytearray, a_list, a_tuple, a_dict, any_set, a_number, a_float, a_small, ordered, an_array,
)  # fmt: skip
EXACT_FUNCTIONS = "list tuple str repr ascii format slice bytes bytearray"
"""Functions that show the order of sets and the addresses of iterators, or make something as large as a number."""
EXACT_VALUES = (a_text, a_bytes, a_bytearray, a_list, a_tuple, a_dict, a_float, a_small, an_array)


def arguments(generator: random.Random, kinds: str) -> list[str]:
    """Arguments of the kinds given; now and then one is wrong, missing or too many."""
    made = []
    for kind in kinds.split(",") if kinds else ():
        name, equals, kind = kind.rpartition("=")
        if kind.endswith("?") and generator.random() < 0.5:
            if equals:
                continue
            break
        maker = KINDS[kind.rstrip("?")]
        made.append(
            name + equals + (generator.choice(WRONG) if generator.random() < 0.06 else maker(generator))
        )
    if generator.random() < 0.03:
        made = made[:-1] if generator.random() < 0.5 else [*made, generator.choice(WRONG)]
        made.sort(key=lambda argument: "=" in argument)
    return made


def method_call(generator: random.Random) -> str:
    """A call of a method, with the object afterwards."""
    type_name = generator.choice(list(METHODS))
    maker, methods = METHODS[type_name]
    name, _, kinds = generator.choice(methods.split()).partition("(")
    given = ", ".join((maker(generator), repr(name), *arguments(generator, kinds.rstrip(")"))))
    return f"after({given})"


def operation(generator: random.Random) -> str:
    """An operator between any two values."""
    left, right = generator.choice(VALUES)(generator), generator.choice(VALUES)(generator)
    operator = generator.choice(INFIX.split())
    if operator == "*":
        right = a_small(generator)
    elif operator == "**":
        left, right = real(generator), a_small(generator)
    return f"{left} {operator} {right}"


def function_call(generator: random.Random) -> str:
    """A built-in function of one value, or of a few."""
    names, makers = generator.choice(((FUNCTIONS, VALUES), (EXACT_FUNCTIONS, EXACT_VALUES)))
    given = (generator.choice(makers)(generator) for _ in range(generator.choice((1, 1, 1, 1, 2, 3, 0))))
    return f"{generator.choice(names.split())}({', '.join(given)})"


def wrong_call(generator: random.Random) -> str:
    """A call of a method with arguments of any kind."""
    maker, methods = METHODS[generator.choice(list(METHODS))]
    name = generator.choice(methods.split()).partition("(")[0]
    given = [generator.choice((*WRONG, a_value(generator))) for _ in range(generator.randint(0, 3))]
    return f"after({', '.join((maker(generator), repr(name), *given))})"


CALLS: tuple[Maker, ...] = (method_call, method_call, method_call, operation, function_call)
"""What makes the expressions of this topic; calls of methods more often than others."""
