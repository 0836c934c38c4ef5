from array import array
a = array("i", range(10))
del a[0]
del a[-1]
print(a)
del a[1:3]
print(a)
del a[::2]
print(a)
del a[:]
print(a, len(a))
try: del a[0]
except IndexError: print("IndexError")
b = array("d", [1.5, 2.5, 3.5])
del b[-2:]
print(b)
