"""Error numbers of the operating system, as Linux has them; targets without one use the same."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, config, interned

ALL = {
    "EPERM": 1,
    "ENOENT": 2,
    "EINTR": 4,
    "EIO": 5,
    "EBADF": 9,
    "EAGAIN": 11,
    "ENOMEM": 12,
    "EACCES": 13,
    "EBUSY": 16,
    "EEXIST": 17,
    "ENODEV": 19,
    "ENOTDIR": 20,
    "EISDIR": 21,
    "EINVAL": 22,
    "EMFILE": 24,
    "ENOSPC": 28,
    "ESPIPE": 29,
    "EROFS": 30,
    "EPIPE": 32,
    "ENOTEMPTY": 39,
    "EOPNOTSUPP": 95,
    "EADDRINUSE": 98,
    "ECONNABORTED": 103,
    "ECONNRESET": 104,
    "ENOBUFS": 105,
    "ENOTCONN": 107,
    "ETIMEDOUT": 110,
    "ECONNREFUSED": 111,
    "EHOSTUNREACH": 113,
    "EALREADY": 114,
    "EINPROGRESS": 115,
}
"""Name -> number."""

COMMON = (
    "EPERM",
    "ENOENT",
    "EINTR",
    "EIO",
    "EAGAIN",
    "ENOMEM",
    "EACCES",
    "EBUSY",
    "EEXIST",
    "ENODEV",
    "EINVAL",
    "ETIMEDOUT",
)
"""What can happen without files and networks."""

NUMBERS = {name: ALL[name] for name in COMMON} if config.terse_errors else ALL
"""The error numbers that the image knows."""

_numbers: Array[U8] = Array[U8].of(NUMBERS.values())
_names: Array[Ref] = Array[Ref].of([interned(name) for name in NUMBERS])


def errno_name(number: Int) -> Ref | None:
    """The name of an error number, if it has one here."""
    for index in range(len(_numbers)):
        if _numbers[index] == number:
            return _names[index]
    return None
