class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for x in items:
            self.push(x)
    def push(self, x):
        self.head = Node(x, self.head)
    def __iter__(self):
        n = self.head
        while n:
            yield n.value
            n = n.next
    def reverse(self):
        prev, n = None, self.head
        while n:
            n.next, prev, n = prev, n, n.next
        self.head = prev
    def __len__(self):
        return sum(1 for _ in self)
l = LinkedList(range(5))
print(list(l), len(l))
l.reverse()
print(list(l))
class Tree:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right
    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right
    def depth(self):
        return 1 + max((t.depth() for t in (self.left, self.right) if t), default=0)
t = Tree(50)
for k in (30, 70, 20, 40, 60, 80, 10, 45, 65):
    t.insert(k)
print(list(t), t.depth(), 45 in t, 46 in t)
big = LinkedList(range(2000))
print(len(big), sum(big))
class Parent:
    def __init__(self):
        self.children = []
    def add(self, c):
        c.parent = self
        self.children.append(c)
        return c
p = Parent()
c = p.add(Parent()).add(Parent())
print(c.parent.parent is p, p.children[0].children[0] is c)
class Stack:
    def __init__(self): self._d = []
    def push(self, x): self._d.append(x); return self
    def pop(self): return self._d.pop()
    def __bool__(self): return bool(self._d)
def rpn(s):
    st = Stack()
    for tok in s.split():
        if tok in "+-*/":
            b, a = st.pop(), st.pop()
            st.push({"+": a + b, "-": a - b, "*": a * b, "/": a // b if b else None}[tok])
        else:
            st.push(int(tok))
    return st.pop()
print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"))
