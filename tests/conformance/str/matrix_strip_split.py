texts = ["", " ", "a", " a ", "\t a b \n", "xxaxx", "xyxaxyx", "a,b,,c", ",a,", "  a  b  ", "aXbXc"]
chars = [None, " ", "x", "xy", ",", "a", "abc", "X"]
for t in texts:
    print(repr(t), [(t.strip(c), t.lstrip(c), t.rstrip(c)) for c in chars])
    print([t.split(c) for c in chars], [t.split(c, 1) for c in chars], [t.rsplit(c, 1) for c in chars if c], [t.split(c, 0) for c in chars], [t.split(c, -1) for c in chars if c])
    print(t.splitlines(), t.splitlines(True), t.upper(), t.lower(), t.isspace(), t.isalpha(), len(t.split()), "-".join(t.split()), t.center(8), "|".join(t))
