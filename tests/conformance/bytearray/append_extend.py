b = bytearray()
for i in range(300):
    b.append(i % 256)
print(len(b), b[255], b[256], b[299], sum(b))
b = bytearray(b"a")
b.extend(b"bc")
b.extend([100, 101])
b.extend(bytearray(b"f"))
b.extend(x for x in b"gh")
b += b"ij"
b += bytearray(b"k")
print(b)
b.extend(b)
print(len(b), b)
print(b.append(1), b.extend(b""))
for f in (lambda: b.append(256), lambda: b.append(-1), lambda: b.extend([256])):
    try:
        f()
    except ValueError:
        print("ValueError")
for f in (lambda: b.append("a"), lambda: b.append(b"a"), lambda: b.append(None), lambda: b.extend(5), lambda: b.append()):
    try:
        f()
    except TypeError:
        print("TypeError")
alias = b
b += b"!"
print(alias is b, alias[-1])
b *= 1
c = bytearray(b"xy")
c *= 3
print(c, c * 2, 2 * c)
