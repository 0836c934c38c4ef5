DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def month_days(y, m): return 29 if m == 2 and leap(y) else DAYS[m - 1]
class Date:
    def __init__(self, y, m, d):
        if not 1 <= m <= 12: raise ValueError("month must be in 1..12")
        if not 1 <= d <= month_days(y, m): raise ValueError("day is out of range for month")
        self.y, self.m, self.d = y, m, d
    @classmethod
    def parse(cls, s):
        try:
            return cls(*[int(p) for p in s.split("-")])
        except TypeError:
            raise ValueError("not a date: " + s)
    @property
    def ordinal(self):
        y, m = (self.y, self.m) if self.m > 2 else (self.y - 1, self.m + 12)
        return 365 * y + y // 4 - y // 100 + y // 400 + (153 * m - 457) // 5 + self.d - 306
    @classmethod
    def of(cls, n):
        y = n * 400 // 146097 + 1
        while Date(y, 1, 1).ordinal > n: y -= 1
        n -= Date(y, 1, 1).ordinal
        m = 1
        while n >= month_days(y, m):
            n -= month_days(y, m)
            m += 1
        return cls(y, m, n + 1)
    weekday = property(lambda self: (self.ordinal - 1) % 7)
    def __add__(self, days): return Date.of(self.ordinal + days) if isinstance(days, int) else NotImplemented
    def __sub__(self, o): return self.ordinal - o.ordinal if isinstance(o, Date) else self + -o
    def __lt__(self, o): return (self.y, self.m, self.d) < (o.y, o.m, o.d)
    def __eq__(self, o): return isinstance(o, Date) and (self.y, self.m, self.d) == (o.y, o.m, o.d)
    def __hash__(self): return hash((self.y, self.m, self.d))
    def __str__(self): return "%04d-%02d-%02d" % (self.y, self.m, self.d)
    def __repr__(self): return "Date(%d, %d, %d)" % (self.y, self.m, self.d)
a = Date(2024, 2, 28)
print(a, repr(a + 1), a + 2, NAMES[a.weekday], Date(2000, 1, 1) - Date(1999, 1, 1), Date.parse("1970-01-01").ordinal, NAMES[Date(1970, 1, 1).weekday], a - 59, Date(2024, 12, 31) + 1)
print(all(Date.of(n).ordinal == n for n in range(730000, 731000, 7)), sorted([Date(2024, 5, 1), a, Date(2023, 12, 25)]), {a: "leap"}[Date(2024, 2, 28)], max(a, Date(2024, 1, 31)))
for bad in ("2024-13-01", "2023-02-29", "2024-01", "x", "2024-04-31"):
    try:
        print(Date.parse(bad))
    except ValueError as e:
        print(bad, "ValueError")
def month(y, m):
    first = Date(y, m, 1).weekday
    cells = ["  "] * first + ["%2d" % d for d in range(1, month_days(y, m) + 1)]
    lines = [("%d-%02d" % (y, m)).center(20), "Mo Tu We Th Fr Sa Su"]
    for i in range(0, len(cells), 7): lines.append(" ".join(cells[i:i + 7]))
    return "\n".join(lines)
print(month(2024, 2))
print(month(2023, 10))
print([y for y in range(1890, 2010, 1) if leap(y) and y % 100 == 0], sum(month_days(2024, m) for m in range(1, 13)), [d for d in (Date(2024, m, 13) for m in range(1, 13)) if d.weekday == 4])
