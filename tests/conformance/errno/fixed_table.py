# errno.errorcode belongs to the system: it cannot be changed, its copies can.
import errno

before = errno.errorcode.copy()
changes = (
    "errno.errorcode[0] = 'x'",
    "errno.errorcode[errno.EIO] = 'x'",
    "del errno.errorcode[errno.EIO]",
    "errno.errorcode.clear()",
    "errno.errorcode.pop(errno.EIO)",
    "errno.errorcode.pop(0, None)",
    "errno.errorcode.popitem()",
    "errno.errorcode.setdefault(0, 'x')",
    "errno.errorcode.update([(0, 'x')])",
    "errno.errorcode.update()",
    "errno.errorcode.__init__({0: 'x'})",
)
for change in changes:
    try:
        exec(change)
        print("changed by", change)
    except TypeError:
        print("TypeError")
codes = errno.errorcode
try:
    codes |= {0: "x"}
except TypeError:
    print("TypeError")
print(errno.errorcode == before, isinstance(errno.errorcode, dict), len(before) == len(errno.errorcode))
print(errno.errorcode[errno.EIO], errno.errorcode.get(0), errno.EIO in errno.errorcode, 0 in errno.errorcode)
before[0] = "x"
print(before[0], (errno.errorcode | {0: "y"})[0], dict(errno.errorcode) == errno.errorcode)
