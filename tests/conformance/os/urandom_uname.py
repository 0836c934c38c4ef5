import os
a, b = os.urandom(16), os.urandom(16)
print(type(a).__name__, len(a), a != b, os.urandom(0), len(os.urandom(100)), len(set(os.urandom(200))) > 50)
u = os.uname()
print(len(u), type(u[0]).__name__, u.sysname == u[0], u.machine == u[4], all(isinstance(x, str) for x in u), isinstance(u, tuple), u.nodename == u[1], u.release == u[2], u.version == u[3])
try:
    os.urandom(-1)
except ValueError:
    print("ValueError")
try:
    os.urandom("x")
except TypeError:
    print("TypeError")
