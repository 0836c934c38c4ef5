good = ["1_000", "0x_f_f", "0b_1_0", "0o_7_7", "1_0.5_0", "1e1_0", "1_0j", "0_0", "1_2_3_4"]
bad = ["1_", "1__0", "_1__", "0x__f", "0b1__0", "0x1_", "1_.0", "1._0", "1.0_", "1e_1", "1e1_", "1_e1", "0_x1", "0__0", "0b_", "1_j", "0_1"]
for c in good:
    print(c, eval(c))
_1__ = 5
for c in bad:
    try:
        print(c, eval(c))
    except SyntaxError:
        print(c, "SyntaxError")
