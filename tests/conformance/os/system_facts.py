# What os says of the system; random bytes; wrong arguments.
import os
u = os.uname()
print(len(u), u.sysname, all(type(x) is str and x for x in (u.sysname, u.nodename, u.release, u.version, u.machine)))
a, b, *rest = u
print(a == u[0], len(rest), u[:2] == (u.sysname, u.nodename), u == tuple(u), hash(u) == hash(tuple(u)))
try:
    u.sysname = "x"
    print("assigned")
except AttributeError:
    print("AttributeError")
for n in (0, 1, 7, 256, 1000):
    data = os.urandom(n)
    print(type(data) is bytes, len(data) == n)
print(os.urandom(32) == os.urandom(32), sum(x.bit_count() if hasattr(x, "bit_count") else bin(x).count("1") for x in os.urandom(4000)) in range(15000, 17000))
for g in (lambda: os.urandom(), lambda: os.urandom(1.5), lambda: os.urandom("3"), lambda: os.getcwd(1), lambda: os.rename("x"), lambda: os.system(), lambda: os.getenv()):
    try:
        g()
        print("accepted")
    except TypeError:
        print("TypeError")
print(os.getcwd() == os.getcwd(), os.getcwd()[0])
print(os.system("true"), os.system("false") != 0)
