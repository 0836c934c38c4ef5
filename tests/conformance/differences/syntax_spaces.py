for source in ("1or 2", "1and 2", "[1for x in [1]]", "1if 0else 2", "1in[1]", "1is 1", "1if 1else 2", "0xfor 1", "1.5or 2", "1jor 2", "0b1or 2", "1_0if 1else 3", "1not in[1]"):
    print(source, eval(source))
for source in ("1a", "1o", "0x1g", "1.5x", "0b2", "1_", "12abc", "1e", "1e+", "1oops"):
    try:
        eval(source)
        print("accepted", source)
    except SyntaxError:
        print("SyntaxError", source)
