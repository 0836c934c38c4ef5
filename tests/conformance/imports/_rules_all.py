__all__ = ("func", "_listed")
_listed = 1
unlisted = 2


def func():
    return "f"
