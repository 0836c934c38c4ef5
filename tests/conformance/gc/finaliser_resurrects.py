# A finaliser may keep its object, allocate, collect and make more objects; it is not called again for the same object.
import gc


def flush(n=30):
    x = [n] * 6
    return flush(n - 1) + x[0] if n else 0


def collect():
    for _ in range(3):
        flush()
        gc.collect()


saved = []


class Phoenix:
    def __init__(self):
        self.data = [1, 2, 3]

    def __del__(self):
        saved.append(self)


def burn():
    for _ in range(20):
        Phoenix()


burn()
collect()
print(15 <= len(saved) <= 20, saved[0].data, all(p.data == [1, 2, 3] for p in saved))
number = len(saved)
saved.clear()
collect()
print(len(saved) <= 20 - number)


class Busy:
    runs = 0

    def __del__(self):
        text = ",".join([str(i) for i in range(100)])
        gc.collect()
        Busy.runs += len(text.split(",")) == 100


def make_busy():
    for _ in range(20):
        Busy()


make_busy()
collect()
print(15 <= Busy.runs <= 20)


class Chain:
    made = 0

    def __del__(self):
        if Chain.made < 40:
            Chain.made += 1
            Chain()


def start_chain():
    Chain()


for _ in range(5):
    start_chain()
for _ in range(100):
    collect()
print(Chain.made)
