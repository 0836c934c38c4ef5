for n in (0, 1, -1, 2, 255, 256, -256, 2**30 - 1, 2**30, 2**62, 2**63, -(2**63), 2**64 - 1, 10**50, -(10**50)):
    print(n, n.bit_length())
print(True.bit_length(), int.bit_length(5))
class I(int): pass
print(I(1000).bit_length())
try: (1).bit_length(1)
except TypeError: print("TypeError")
try: (1.5).bit_length()
except AttributeError: print("AttributeError")
