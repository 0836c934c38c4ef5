print(input())
print(input("prompt> "))
print(repr(input()))
n = int(input())
print(sum(int(x) for x in input().split()), n)
print(input(5))
import sys
print(repr(sys.stdin.readline()))
rest = sys.stdin.read()
print(repr(rest))
try:
    input()
except EOFError:
    print("EOFError")
try:
    input("again: ")
except EOFError:
    print("EOFError")
