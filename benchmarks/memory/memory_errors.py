"""Run out of memory again and again in different ways: every time the program goes on."""

import gc


def by_list():
    values = []
    while True:
        values.append(values[-10:])


def by_dict():
    table = {}
    while True:
        table[len(table)] = len(table)


def by_string():
    text = "x"
    while True:
        text += text


def by_big_integer():
    value = 3
    while True:
        value *= value


def by_instances():
    class Link:
        def __init__(self, following):
            self.following = following

    link = None
    while True:
        link = Link(link)


def by_bytes():
    return bytearray(10000000)


def main():
    survived = 0
    for _ in range(20):
        for exhaust in (by_list, by_dict, by_string, by_big_integer, by_instances, by_bytes):
            try:
                exhaust()
            except MemoryError:
                survived += 1
    gc.collect()
    print("survived:", survived, "free at the end:", gc.mem_free())
    print("ok" if survived == 120 else "FAILED")


main()
