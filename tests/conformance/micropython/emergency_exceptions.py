import micropython
micropython.alloc_emergency_exception_buf(512)
def locked(f):
    def run(*a):
        try:
            micropython.heap_lock()
            try:
                f(*a)
            finally:
                micropython.heap_unlock()
        except Exception as e:
            return type(e)
        return None
    return run
def name(x): return undefined_name
def attr(x): return x.no_attribute
def index(x): return x[100]
def div(x): return 1 // 0
def typ(x): return 1 + x
def val(x): return int("zz")
for f, arg in ((name, 0), (attr, [1]), (index, [1]), (div, 0), (typ, "s"), (val, 0)):
    print(f.__name__, locked(f)(arg).__name__)
def alloc(x): return [x, x, x]
print(locked(alloc)(1).__name__)
print([1, 2], micropython.heap_locked())
