def show(t):
    print([(i.value, i.conversion, i.format_spec) for i in t.interpolations])


value = 3.14159
width = 10
precision = 2
show(t"{value:.2f}")
show(t"{value:{width}}")
show(t"{value:{width}.{precision}}")
show(t"{value!r:>{width}}")
show(t"{value!s:}")
show(t"{value!a}")
show(t"{value:}")
show(t"{value:%Y-%m-%d}")
show(t"{value:{'x' + 'y'}}")
show(t"{value:{width:>4}}")
show(t"{value:{width!r:>4}|{precision=}}")
show(t"{value:!r}")
show(t"{value: >5 }")
show(t"{value:\t\x41}")
show(t"{value:a{width}b{precision}c}")


class Odd:
    def __format__(self, spec):
        raise ValueError("formatting is not the template's business")

    def __repr__(self):
        return "Odd"


# A template does not format or convert its values: any specification goes.
t = t"{Odd()!r:nonsense}"
print(t.interpolations[0].conversion, t.interpolations[0].format_spec)
# But a field inside a specification is formatted at once.
try:
    t"{value:{Odd()}}"
except ValueError as error:
    print("ValueError", error)
