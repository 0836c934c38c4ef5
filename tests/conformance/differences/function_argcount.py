def message(f):
    try:
        f()
    except TypeError as e:
        return str(e)
m = message(lambda: [].append())
print("0" in m or "zero" in m or "no " in m)
m = message(lambda: [].append(1, 2, 3))
print("3" in m, "4" in m)
m = message(lambda: [].insert(5))
print("1" in m)
