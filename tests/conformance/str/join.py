print(",".join([]), ",".join(["a"]), ",".join(["a", "b"]), "".join("abc"), "--".join("xyz"), ", ".join(("p", "q")))
print("".join(reversed("abc")), "-".join(str(i) for i in range(5)), "+".join({"only": 1}), "|".join(map(str, [1, None, 2.5])))
print("x".join(["", "", ""]), "".join([]), "".join(["", ""]) == "", "ab".join("12"))
for f in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join(["a", b"b"]), lambda: ",".join()):
    try:
        print(f())
    except TypeError:
        print("TypeError")
print(len("".join(["ab"] * 1000)), "\n".join(["l1", "l2"]).split("\n"))
