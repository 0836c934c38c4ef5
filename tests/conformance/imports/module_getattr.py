import _getattr_module as m
print(m.present, m.dyn_x, m.dyn_other, getattr(m, "dyn_z"), hasattr(m, "dyn_q"), hasattr(m, "nope"), getattr(m, "nope", "default"))
try:
    m.missing
except AttributeError as e:
    print("AttributeError", e)
from _getattr_module import dyn_imported
print(dyn_imported)
try:
    from _getattr_module import absent
except ImportError:
    print("ImportError")
m.dyn_x = "assigned"
print(m.dyn_x)
del m.dyn_x
print(m.dyn_x)
print("present" in m.asked, "dyn_x" in m.asked, "missing" in m.asked)
