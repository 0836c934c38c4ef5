"""locals() at module level and in the body of a class."""

x = 123
print(locals()["x"])


class A:
    y = 1

    def f(self):
        pass

    print("x" in locals(), "y" in locals(), "f" in locals())
