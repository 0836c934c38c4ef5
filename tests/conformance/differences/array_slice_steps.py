from array import array
a = array("h", range(8))
print(a[::2], a[::-1], a[6:1:-2], a[1:1:3])
a[::2] = array("h", [10, 12, 14, 16])
print(a)
a[::-4] = array("h", [-1, -2])
print(a)
for wrong in (array("h", [1]), array("b", [1, 2, 3, 4]), [1, 2, 3, 4]):
    try:
        a[::2] = wrong
        print("accepted")
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
del a[1::3]
print(a)
try: a[::0]
except ValueError: print("ValueError")
