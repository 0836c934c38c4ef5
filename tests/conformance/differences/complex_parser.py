for s in ("1+2j", "1-2j", "-1-2j", "+1+2j", "2j", "-2j", "j", "-j", "+j", "1+j", "1e3+2e-1j", "(1+2j)", " 1+2j ", "1.5", "inf", "1+infj", "1J", "1_0+2j", "( 3 )"):
    print(repr(s), complex(s))
for s in ("", " ", "1+", "1+2", "1 +2j", "1+ 2j", "1+2j3", "1+2jj", "j2", "1j+2j", "1+-2j", "1+2j+3", "(1+2j", "1+2j)", "()", "abc", "1i", "1+2i", "--1j", "1..5j", "ij"):
    try:
        print(repr(s), complex(s))
    except ValueError:
        print(repr(s), "ValueError")
try:
    complex("1", 2)
except TypeError:
    print("TypeError")
try:
    complex(1, "2")
except TypeError:
    print("TypeError")
