def run(b_at, c_at, raise_at, ret_at):
    log = []
    for i in range(4):
        try:
            if i == c_at: continue
            if i == b_at: break
            if i == raise_at: raise ValueError
            if i == ret_at: return log + ["ret"]
            log.append(i)
        except ValueError: log.append("x")
        else: log.append("e")
        finally: log.append("f")
        log.append("|")
    else: log.append("else")
    return log
for b in (None, 1):
    for c in (None, 0, 2):
        for r in (None, 3):
            for t in (None, 2): print(b, c, r, t, "".join(map(str, run(b, c, r, t))))
def while_version(n):
    log, i = "", 0
    while True:
        i += 1
        try:
            if i > n: break
            if i % 2: continue
            log += str(i)
        finally: log += "."
    else: log += "never"
    return log
print([while_version(n) for n in range(5)])
