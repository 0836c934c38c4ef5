for source in (r"'\N{LATIN SMALL LETTER A}'", r"b'\N{x}'", r"r'\N{x}'", r"'\N'"):
    try:
        print(eval(source))
    except SyntaxError:
        print("SyntaxError")
