def f(): pass
print(f.__module__)
class C:
    def m(self): pass
print(C.__module__, C.m.__module__, C().m.__module__, (lambda: 0).__module__)
import _function_module as other
print(other.g.__module__, other.K.__module__, other.make().__module__)
