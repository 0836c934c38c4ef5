# Files shadow built-in modules like random, but never sys; a package goes before a file of the same name.
import sys
before = sys
sys.path.insert(0, "_shadow")
import random
print(random.where, random.__name__)
import sys
print(sys is before, hasattr(sys, "where"))
import _shadowed_package
print(_shadowed_package.where, hasattr(_shadowed_package, "__path__"))
del sys.modules["random"]
sys.path.remove("_shadow")
import random
print(hasattr(random, "where"), 0 <= random.random() < 1)
