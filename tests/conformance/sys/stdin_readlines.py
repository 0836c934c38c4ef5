import sys
print(repr(sys.stdin.read(5)), repr(sys.stdin.readline()))
print(repr(input("> ")))
rest = sys.stdin.readlines()
print(rest, len(rest))
try: input()
except EOFError: print("EOFError")
print([l.split() for l in rest if l.strip()], sum(len(l) for l in rest))
