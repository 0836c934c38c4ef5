__all__ = ["shown", "also", "_even_this"]
shown = 1
also = 2
_even_this = 3
not_listed = 4
