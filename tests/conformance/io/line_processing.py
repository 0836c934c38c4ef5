import os
NAME = "_tmp_line_processing"
with open(NAME, "w") as f:
    f.write("# header\nalpha=1\nbeta = two words\n\n  gamma=3  \nbroken\ndelta=4=4\n")
def parse(name):
    out, bad = {}, []
    with open(name) as f:
        for n, line in enumerate(f, 1):
            line = line.strip()
            if not line or line.startswith("#"): continue
            k, eq, v = line.partition("=")
            if not eq: bad.append(n)
            else: out[k.strip()] = v.strip()
    return out, bad
print(parse(NAME))
def grep(name, word):
    with open(name) as f: return [(n, l.rstrip("\n")) for n, l in enumerate(f) if word in l]
print(grep(NAME, "a"), grep(NAME, "zzz"))
with open(NAME) as f:
    first = f.readline()
    rest = f.read()
print(repr(first), rest.count("\n"), len(first) + len(rest))
with open(NAME) as src:
    lines = [l for l in src if l.strip()]
with open(NAME, "w") as dst:
    for i, l in enumerate(lines): dst.write("%d:%s" % (i, l))
print(open(NAME).read())
def tail(name, n):
    with open(name) as f:
        last = []
        for l in f: last = (last + [l.strip()])[-n:]
    return last
print(tail(NAME, 2), tail(NAME, 100)[0])
def words(name):
    with open(name) as f:
        for l in f: yield from l.split()
print(len(list(words(NAME))), max(words(NAME), key=len))
it = open(NAME)
print(next(it).strip(), it.readline().strip(), next(it).strip())
it.close()
with open(NAME, "a") as f: print("appended", 1, 2, sep="|", end="", file=f)
with open(NAME) as f: print(f.readlines()[-1])
os.remove(NAME)
