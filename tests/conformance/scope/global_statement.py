x = 1
def set_x(v):
    global x
    x = v
set_x(5)
print(x)
def make():
    global created, also
    created = "created"
    also = [1]
make()
print(created, also)
def several():
    global x
    x += 1
    def inner():
        global x
        x += 10
        return x
    return inner()
print(several(), x)
def delete():
    global created
    del created
delete()
print("created" in globals())
def loop_var():
    global i
    for i in range(3):
        pass
loop_var()
print(i)
def import_global():
    global sys
    import sys
import_global()
print(sys.__name__)
def def_global():
    global fn, Cls
    def fn(): return "fn"
    class Cls: v = 1
def_global()
print(fn(), Cls.v)
def except_global():
    global err
    try:
        raise ValueError
    except ValueError as err:
        pass
except_global()
print("err" in globals())
def reads():
    return x
x = "changed later"
print(reads())
def aug():
    global x
    x += "!"
aug()
print(x)
def unset():
    global never
    try:
        never
    except NameError:
        print("NameError")
    never = 1
unset()
print(never)
g = globals()
g["injected"] = 7
print(injected, g is globals(), g["x"])
print(__name__)
def shadow_builtin():
    len = lambda o: "shadowed"
    return len([1])
print(shadow_builtin(), len([1]))
str_ = str
str = "module level shadow"
print(str)
del str
print(str(5), str is str_)
