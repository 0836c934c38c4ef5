import gc


def _flush(n):
    x = [n] * 6
    return _flush(n - 1) + x[0] if n else 0


def collect():
    """Collect garbage after overwriting what earlier calls have left on the stack."""
    for _ in range(3):
        _flush(40)
        gc.collect()
