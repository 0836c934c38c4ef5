for n in (0, 1, 2, 3, 4, 7, 8, 255, 256, 1023, 1024, (1 << 31) - 1, 1 << 31, (1 << 62) - 1, 1 << 62, (1 << 63) - 1, 1 << 63, 10 ** 30):
    print(n.bit_length(), (-n).bit_length(), end="; ")
    assert n.bit_length() == (len(bin(n)) - 2 if n else 0)
print()
print(True.bit_length(), False.bit_length(), int.bit_length(9))
try:
    (1).bit_length(1)
except TypeError:
    print("TypeError")
