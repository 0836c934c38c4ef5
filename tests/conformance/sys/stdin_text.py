# Characters of standard input.
import sys
print(repr(sys.stdin.read(2)), repr(sys.stdin.read(3)), repr(sys.stdin.readline(2)), repr(sys.stdin.readline()))
print(input(), input("prompt "))
for line in sys.stdin:
    print(repr(line))
    if line.startswith("stop"):
        break
print(next(sys.stdin))
print(sys.stdin.readlines())
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
try:
    input()
except EOFError:
    print("EOFError")
