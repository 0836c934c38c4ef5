log = []
def t(x):
    log.append(x)
    return x

def show(value):
    print(value, log)
    log.clear()

show(t(0) and t(1))
show(t(1) and t(2) and t(3))
show(t(1) and t("") and t(3))
show(t(0) or t("") or t([]))
show(t(0) or t(5) or t(6))
show(t(0) and t(1) or t(2))
show(t(1) or t(2) and t(3))
show((t(1) or t(2)) and t(3))
show(not t(0) and t(4))
show(not (t(1) and t(0)))
show(t(1) if t(0) else t(2))
show(t(1) if t(1) else t(2))
show(t(1) < t(2) < t(3))
show(t(3) < t(2) < t(1))
show(t(1) == t(1) != t(2) in [t(2)])
show(not not t("x"))
if t(1) and not t(0) or t(9):
    show("taken")
x = t(None) or {}
show(x)
