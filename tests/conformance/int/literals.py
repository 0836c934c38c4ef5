print(0, 00, 7, 123456789)
print(0x0, 0xff, 0XaBcD, 0o17, 0O20, 0b1011, 0B0)
print(1_000_000, 0x_ff_ff, 0b1010_1010, 0o7_7)
print(0x7fffffff, 0x80000000, 0xffffffff, 0x100000000)
print(0x3fffffffffffffff, 0x4000000000000000, 0x7fffffffffffffff, 0x8000000000000000)
print(-0x8000000000000000, -0x8000000000000001)
print(123456789012345678901234567890)
print(0xdeadbeefdeadbeefdeadbeefdeadbeef)
print(-1, --1, ---1, +1, -+-1, ~1, ~-1, -~1)
print(1 .__class__.__name__, (1).__class__ is int)
for bad in ("0x", "0b2", "0o8", "1a", "09", "0xg", "1__0", "_1x = 0; 1_"):
    try:
        exec("x = " + bad)
        print(bad, "accepted")
    except SyntaxError:
        print(bad, "SyntaxError")
