# A backslash at the end of the last line goes on in a line that is not there; only the reference accepts that.
for source in ("\\\n", "1 + 2 \\\n", "x = \\\n", "if 1:\n  x = 1\n\\\n", "if 1: \\\n", "\\", "1 \\", "(1 \\\n", "\\\n\n", "\\\n1\n"):
    for mode in ("single", "eval", "exec"):
        try:
            compile(source, "source", mode)
            print(repr(source), mode, "accepted")
        except SyntaxError:
            print(repr(source), mode, "SyntaxError")
