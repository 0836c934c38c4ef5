class Node:
    __slots__ = ("key", "value", "left", "right", "height")
    def __init__(self, key, value):
        self.key, self.value, self.left, self.right, self.height = key, value, None, None, 1
def h(n): return n.height if n else 0
def fix(n):
    n.height = 1 + max(h(n.left), h(n.right))
    balance = h(n.left) - h(n.right)
    if balance > 1:
        if h(n.left.left) < h(n.left.right): n.left = rotate_left(n.left)
        return rotate_right(n)
    if balance < -1:
        if h(n.right.right) < h(n.right.left): n.right = rotate_right(n.right)
        return rotate_left(n)
    return n
def rotate_right(n):
    l = n.left
    n.left, l.right = l.right, n
    fix(n)
    return fix(l)
def rotate_left(n):
    r = n.right
    n.right, r.left = r.left, n
    fix(n)
    return fix(r)
def insert(n, key, value):
    if n is None: return Node(key, value)
    if key < n.key: n.left = insert(n.left, key, value)
    elif key > n.key: n.right = insert(n.right, key, value)
    else: n.value = value
    return fix(n)
def delete(n, key):
    if n is None: raise KeyError(key)
    if key < n.key: n.left = delete(n.left, key)
    elif key > n.key: n.right = delete(n.right, key)
    elif n.left is None: return n.right
    elif n.right is None: return n.left
    else:
        m = n.right
        while m.left: m = m.left
        n.key, n.value = m.key, m.value
        n.right = delete(n.right, m.key)
    return fix(n)
class Map:
    def __init__(self): self.root, self.n = None, 0
    def __setitem__(self, k, v):
        if k not in self: self.n += 1
        self.root = insert(self.root, k, v)
    def __getitem__(self, k):
        n = self.root
        while n:
            if k == n.key: return n.value
            n = n.left if k < n.key else n.right
        raise KeyError(k)
    def __delitem__(self, k):
        self.root = delete(self.root, k)
        self.n -= 1
    def __contains__(self, k):
        try:
            self[k]
        except KeyError:
            return False
        return True
    def __len__(self): return self.n
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.key
                yield from walk(n.right)
        return walk(self.root)
    def range(self, a, b):
        def walk(n):
            if n:
                if a < n.key: yield from walk(n.left)
                if a <= n.key < b: yield n.key, n.value
                if n.key < b: yield from walk(n.right)
        return list(walk(self.root))
m = Map()
x = 1
for i in range(300):
    x = x * 1103515245 + 12345 & 0x7fffffff
    m[x % 1000] = i
print(len(m), m.root.height, list(m) == sorted(m), list(m)[:5], m.range(100, 120))
keys = list(m)
for k in keys[::2]: del m[k]
print(len(m), m.root.height, list(m) == keys[1::2], keys[0] in m, keys[1] in m)
try:
    del m[keys[0]]
except KeyError as e:
    print("KeyError", e.args[0] == keys[0])
for i in range(1000): m[i] = i * i
print(len(m), m.root.height, m[777], sum(m), m.range(995, 2000))
