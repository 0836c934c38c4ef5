l = []
for i in range(5):
    l.append(i)
print(l, l.append(None), l)
l.insert(0, "first"); l.insert(len(l), "last"); l.insert(3, "mid"); l.insert(-1, "before last"); l.insert(100, "far"); l.insert(-100, "very first")
print(l)
print(l.pop(), l.pop(0), l.pop(-1), l.pop(2), l)
while l:
    l.pop()
print(l)
for f in (lambda: [].pop(), lambda: [1].pop(1), lambda: [1].pop(-2), lambda: [].pop(0)):
    try:
        f()
    except IndexError:
        print("IndexError")
for f in (lambda: [1].pop("0"), lambda: [1].insert(0), lambda: [1].insert("a", 1), lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].pop(0, 1), lambda: [1].pop(1.0)):
    try:
        f()
    except TypeError:
        print("TypeError")
queue = []
out = []
for i in range(1000):
    queue.append(i)
    if i % 3 == 2:
        out.append(queue.pop(0))
print(len(queue), queue[0], queue[-1], sum(out))
stack = []
for i in range(1000):
    stack.append(i)
for i in range(999):
    stack.pop()
print(stack)
