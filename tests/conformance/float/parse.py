for s in ("1", "1.5", "-1.5", "+2", " 3.5 ", "1e5", "1E5", "1e-5", "1e+5", ".5", "5.", "-.5", "1_000.5", "0", "000.5", "1e0", "123456789.123456789", "1e400", "-1e400", "1e-400", "inf", "-Infinity", "nan", "\n1.5\t", "9007199254740993", "1.7976931348623157e308", "4.9e-324", "0.1", "3.141592653589793238462643383279", "1" + "0" * 50, "0." + "0" * 50 + "1", "1e0000000001"):
    print(repr(float(s)))
for s in ("", " ", "abc", "1.5.2", "1e", "e5", "1e5.5", "--1", "1 2", "1,5", "0x10", "1_", "_1", "1__0", "infin", "nanx", ".", "+", "-", "1e+", "1.5f", "+-1", "\0", "1\x00"):
    try:
        print(float(s))
    except ValueError:
        print("ValueError", repr(s))
for v in (None, [], {}, (), object(), 1j):
    try:
        float(v)
    except TypeError:
        print("TypeError")
print(float(), float(5), float(True), float(10 ** 20), float(b"1.5"), float(bytearray(b"2.5")), float(1.5), float("1" * 20), float(2 ** 1000))
try:
    float(10 ** 400)
except OverflowError:
    print("OverflowError")
try:
    float(1, 2)
except TypeError:
    print("TypeError")
