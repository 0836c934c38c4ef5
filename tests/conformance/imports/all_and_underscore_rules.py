ns = {}
exec("from _rules import *", ns)
print(sorted(k for k in ns if not k.startswith("__")))
ns = {}
exec("from _rules_all import *", ns)
print(sorted(k for k in ns if not k.startswith("__")))
import _rules, _rules_all
print(_rules._private, _rules_all._listed, _rules_all.unlisted, _rules.public is not None)
from _rules import _private
print(_private)
ns = {}
try:
    exec("from _rules_bad_all import *", ns)
    print("accepted")
except AttributeError: print("AttributeError")
from _rules import (
    public,
    Klass as K,
)
print(public, K().v)
from _rules import public as one, public as two
print(one is two)
