import sys, io
saved = sys.stdout
captured = io.StringIO()
sys.stdout = captured
print("captured", 1)
sys.stdout.write("written\n")
print("direct to saved", file=saved)
sys.stdout = saved
print(repr(captured.getvalue()))
def silent(f):
    real, sys.stdout = sys.stdout, io.StringIO()
    try:
        f()
        return sys.stdout.getvalue()
    finally:
        sys.stdout = real
print(repr(silent(lambda: print("x", end="")) * 2))
sys.stdin = io.StringIO("line one\nline two\n")
print(sys.stdin.readline().strip(), input())
try:
    input()
except EOFError:
    print("EOFError")
sys.stdin = None
print(sys.stdin)
err = sys.stderr
sys.stderr = io.StringIO()
print("to stderr", file=sys.stderr)
print(sys.stderr.getvalue().strip())
sys.stderr = err
class Upper:
    def write(self, s):
        saved.write(s.upper())
    def flush(self): pass
sys.stdout = Upper()
print("shouted")
sys.stdout = saved
print("back")
