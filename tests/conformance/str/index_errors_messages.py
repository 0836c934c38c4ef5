s = "abc"
for f in (lambda: s[3], lambda: s[-4], lambda: ""[0], lambda: s[1][1], lambda: "é"[1]):
    try:
        f()
    except IndexError as e:
        print("IndexError", isinstance(e, LookupError))
for f in (lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: s[1, 2], lambda: s[[0]], lambda: s[b"a"]):
    try:
        f()
    except TypeError:
        print("TypeError")
print(s[0:100], s[-100:2], s[2:1] == "", s[3:] == "", s[True], s[False:True], s[-1:][0], s[:-3] == "")
i = 0
out = ""
while True:
    try: out += s[i]
    except IndexError: break
    i += 1
print(out, i)
