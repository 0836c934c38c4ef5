import sys
lines = []
for line in sys.stdin:
    lines.append(line.rstrip("\n"))
print(len(lines), lines[0], lines[-1])
total, names, bad = 0, {}, []
for n, line in enumerate(lines, 1):
    try:
        name, amount = line.split(":")
        names[name.strip()] = names.get(name.strip(), 0) + int(amount)
        total += int(amount)
    except ValueError: bad.append((n, line))
for name in sorted(names): print("%-8s%6d" % (name, names[name]))
print(total, bad, sys.stdin.read() == "", sys.stdin.readline() == "")
