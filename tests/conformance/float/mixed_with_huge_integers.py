# Comparison and arithmetic of floats with integers beyond their precision and range.
inf = float("inf")
HUGE = 10 ** 400
EXACT = (1 << 53) + 1


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "EXACT == float(EXACT), EXACT > float(EXACT), EXACT - 1 == float(EXACT), EXACT != float(EXACT)",
    "HUGE < inf, HUGE > -inf, -HUGE > -inf, HUGE == inf, HUGE > 1e308, -HUGE < -1e308",
    "HUGE + 1.0",
    "1.0 - HUGE",
    "HUGE * 0.5",
    "HUGE / 1.0",
    "1.0 / HUGE",
    "HUGE / HUGE, HUGE / (HUGE // 3), (HUGE + 1) / HUGE",
    "1 / HUGE",
    "HUGE == 1.5, 1.5 < HUGE, HUGE in [1.0], [1.0, HUGE].index(HUGE)",
    "(1 << 70) + 0.5, (1 << 70) * 1.5, (1 << 70) - 1e21",
    "sorted([HUGE, 1.5, -HUGE, inf, -inf, 0]) == [-inf, -HUGE, 0, 1.5, HUGE, inf]",
    "max(HUGE, inf), min(-inf, -HUGE)",
    "sum([1 << 70, 0.5])",
    "float('nan') == HUGE, float('nan') < HUGE",
    "1e16 + 1 == 10 ** 16 + 1, 1e15 + 1 == 10 ** 15 + 1",
    "9007199254740993 == 9007199254740992.0, 9007199254740993 < 9007199254740994.0",
):
    show(source)
