l = []
for i in range(100):
    l = [l, i]
n = 0
while l:
    n += l[1]
    l = l[0]
print(n)
t = ()
for i in range(60): t = (t,)
print(str(t).count("("), t == eval(repr(t)))
d = {}
for i in range(60): d = {"k": d}
print(repr(d).count("{"))
a = []
b = a
for i in range(2000):
    b.append([])
    b = b[0]
print(len(a))
def build(n): return [build(n - 1), n] if n else []
x, y = build(80), build(80)
print(x == y, x is y, len(str(x)))
class Node:
    def __init__(self, next): self.next = next
head = None
for i in range(5000): head = Node(head)
count = 0
while head:
    count += 1
    head = head.next
print(count)
import gc
ring = Node(None)
p = ring
for i in range(1000): p = Node(p)
ring.next = p
gc.collect()
k, p = 0, ring
while k < 2500:
    p = p.next
    k += 1
print(k)
s = "["* 40 + "]" * 40
print(len(eval(s)), eval("(" * 40 + "7" + ")" * 40))
l = []
l.append(l)
m = [1]
m.append({"m": m})
print(l == l, len(m))
