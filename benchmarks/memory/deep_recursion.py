"""Recursion 20,000 calls deep, as a function, as a method, and through `finally`."""


def f(n):
    return 0 if n == 0 else 1 + f(n - 1)


class Walker:
    def walk(self, n):
        if n == 0:
            return 0
        return self.walk(n - 1) + 1


def caught(n):
    try:
        return 0 if n == 0 else 1 + caught(n - 1)
    finally:
        n = None


def main():
    depths = (f(20000), Walker().walk(20000), caught(20000))
    print("depths:", depths)
    print("ok" if depths == (20000, 20000, 20000) else "FAILED")


main()
