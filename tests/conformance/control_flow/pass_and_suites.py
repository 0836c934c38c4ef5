def f(): pass
class A: pass
class B: x = 1; y = 2
for i in range(2): print(i); print(i * 10)
if 1: a = 1; b = 2
else: a = 3
print(a, b)
while a < 3: a += 1; b -= 1
print(a, b)
try: 1 // 0
except ZeroDivisionError: print("zde")
else: print("else")
finally: print("finally")
with open("pass_and_suites.py") as h: line = h.readline(); print(line.strip())
if True:
    pass; pass
    print("two passes")
if False: pass
elif True: print("elif one line")
x = 1; y = 2;
print(x, y);
def g(n):

    # a comment in between

    if n:
            return "odd indentation"

    # another
    return "fine"
print(g(1), g(0))
if 1:
	print("tab indentation")
	if 1:
	 	print("tab and space")
...
"a string statement"
1, 2
print(f(), A.__name__, B.x + B.y)
