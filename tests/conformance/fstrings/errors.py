codes = ['f"{"', 'f"}"', 'f"{}"', 'f"{a b}"', 'f"{1+}"', 'f"{ }"', 'f"{a!}"', 'f"{a!z}"', 'f"{a:{"', 'f"{(}"', 'f"{a]}"', 'f"{!r}"', 'f"{:x}"', 'f"{a.}"', 'f"{lambda x: 1}"', 'f"{yield"', "f'{a", 'bf"x"', 'f"{a" "}"', 'fu"x"']
a = 1
for c in codes:
    try:
        eval(c)
        print("accepted", c)
    except SyntaxError:
        print("SyntaxError", c)
for c in ('f"{undefined}"', 'f"{a:s}"', 'f"{1 / 0}"', 'f"{a[0]}"', 'f"{a:zzz}"', "f\"{'x':d}\""):
    try:
        print(eval(c))
    except Exception as e:
        print(type(e).__name__)
