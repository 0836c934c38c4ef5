print(__name__)
import _prints
print(_prints.__name__)
if __name__ == "__main__":
    print("run as a script")
def where():
    return __name__
print(where())
class C:
    pass
print(C.__module__, C().__module__, _prints.counter)
import _simple
print(_simple.Thing.__module__)
print(_simple.__file__.endswith("_simple.py"))
import _pkg
print(_pkg.__file__.endswith("__init__.py"), __file__.endswith("main_name.py"))
