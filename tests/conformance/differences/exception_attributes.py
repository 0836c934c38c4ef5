e = Exception("message")
try:
    e.x = 1
    print(e.x)
except AttributeError:
    print("AttributeError")
class Mine(Exception): pass
m = Mine("message")
m.x = 1
print(m.x, m.args)
