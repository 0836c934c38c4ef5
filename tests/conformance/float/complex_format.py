def attempt(value, spec):
    try:
        return format(value, spec)
    except (ValueError, TypeError) as e:
        return type(e).__name__
values = (1 + 2j, -1.5j, 3j, -0.0 + 1j, complex(0, -0.0), 1234567.891 - 0.000012j, complex(float("inf"), float("nan")), 1e22 + 1e-22j, 0j)
for spec in ("", ".2f", "10.1f", ">30", "<30", "^30", "*^25.1f", "e", ".3e", "g", ".3g", "G", "+.1f", " .1f", "-", "+", ".3", ",.2f", ",", "_.1f", "#.0f", "F", "n", ".0f", "30"):
    print(repr(spec), [attempt(value, spec) for value in values])
for spec in ("05", "010.1f", "=10", "d", "x", "s", "%", "c", "b", ".1x", "0=10", "z"):
    print(spec, attempt(1 + 2j, spec))
print(f"{1 + 2j:.1f} {3j!r:>8} {2.5 - 1j}", "{:.3g}|{:>12}".format(1j / 3, 1 + 1j), (1.5 + 2j).__format__(".1f"))
