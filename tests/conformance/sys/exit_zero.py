import sys
def f():
    for i in range(5):
        if i == 2:
            sys.exit()
        print(i)
class M:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        print("exit with", t.__name__)
with M():
    f()
print("never")
