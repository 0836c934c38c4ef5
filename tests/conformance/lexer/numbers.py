print(0, 0b0, 0o0, 0x0, 1_2_3, 0b1_0, 0x_f, 1e3, 1E3, 1e+3, 1e-3, .5, 5., 0.5e1, 5.e1, .5e1, 1_0.5_0, 1e1_0)
print(1.0, 0.1, 100.0, 1e16, 1e15, 1e-4, 1e-5, 123456789.0, 1.5e300, 5e-324)
print(1j, 2.5j, 0j, 1e2j, 1_0j, .5j, 3 + 4j)
print(0xFFFFFFFFFFFFFFFFFFFF, 0b1 << 70, 0o777777777777777777777777, 99999999999999999999)
print(0xabcDEF, 0XFF, 0B11, 0O77, 00, 0_0, 000)
for c in ("1_", "1__0", "0x", "0b", "0o", "0b2", "0o9", "0xg", "012", "1e", "1e+", "1.e", "0_7", "1a", "1_000_", "0x_", "1._5", "1_.5", "1e_5", "1.5_", "0b_", "1j2", "1ee5", "1.2.3", "0xe+_1"):
    try:
        eval(c)
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
    except NameError:
        print("NameError", c)
print(1.5.__class__.__name__, 1..__class__.__name__, (5).__class__.__name__, 1 .__class__.__name__)
print(1-1, 1+-1, 1--1, 2**-1, 1<2, 1<<2, 3>>1, 7//2, 7%4, 1!=2, 5&3, 5|3, 5^3, ~5)
x=5;y=x+1;print(x,y);z=x if x>3 else y
print(z)
