for c in ("[i := 0 for i in range(5)]", "[j := i for i in range(3)]", "{x := 1 for x in [1]}", "[[(i := j) for j in [1]] for i in [2]]", "[y for y in (z := [1, 2])]", "[a for a in range(3) if (b := a)]", "[x for x in range(3) if (x := 1)]", "{k: (v := 1) for k, v in [(1, 2)]}", "list((q := q) for q in [1])", "class C:\n l = [w := i for i in range(2)]"):
    try:
        exec(c)
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
