import gc
log = []
class A:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
def f():
    for i in range(20):
        A(i)
f()
def use_stack(n):
    x = [n] * 8
    return use_stack(n - 1) + x[0] if n else 0
use_stack(40)
gc.collect()
use_stack(40)
gc.collect()
print(len(log) >= 15, len(set(log)) == len(log))
keep = A(100)
gc.collect()
print(100 in log)
class Bad:
    def __del__(self): log.append("bad called")
    x = 1
Bad().x
use_stack(40)
gc.collect()
print(keep.n)
