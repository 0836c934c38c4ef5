# status: 3
import sys
print("registering")
def first():
    print("first never runs")
def bye():
    print("bye runs at the end")
print(sys.atexit(first))
print(sys.atexit(bye) is first)
print("end of script")
sys.exit(3)
