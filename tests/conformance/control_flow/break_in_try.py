def f(n):
    out = []
    for i in range(5):
        try:
            if i == n:
                break
            if i == 1:
                continue
            out.append(i)
        finally:
            out.append("f%d" % i)
    else:
        out.append("else")
    return out

for n in range(6):
    print(f(n))

def g():
    i = 0
    while True:
        try:
            try:
                i += 1
                if i < 3:
                    continue
                break
            finally:
                print("inner", i)
        finally:
            print("outer", i)
    return i

print(g())

def h():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            if e.args[0] == 1:
                continue
            if e.args[0] == 2:
                break
            print("handled", i)
        finally:
            print("finally", i)
    print("end", i)

h()
def k():
    for i in range(3):
        try:
            pass
        finally:
            if i == 1:
                continue
            print("k", i)
    for i in range(3):
        try:
            1 // 0
        finally:
            break
    return i
print(k())
