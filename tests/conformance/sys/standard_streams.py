# sys.stdin, sys.stdout, sys.stderr: attributes, text and bytes.
import sys
print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno())
print(sys.stdout.write("text\n"), sys.stdout.write(""), sys.stdout.write("é→\n"))
sys.stdout.flush()
print(sys.stdout.buffer.write(b"bytes\n"))
sys.stdout.buffer.flush()
print(sys.stdout.buffer.write(bytearray(b"ba\n")), sys.stdout.buffer.write(memoryview(b"mv\n")))
sys.stdout.flush()
sys.stdout.writelines(["a\n", "b\n"])
for value in (5, None):
    try:
        sys.stdout.write(value)
        print("accepted", value)
    except TypeError:
        print("TypeError", value)
for value in ("text", 5):
    try:
        sys.stdout.buffer.write(value)
        print("accepted", value)
    except TypeError:
        print("TypeError", value)
print(sys.stdin.readable(), sys.stdout.writable(), sys.stdin.closed, sys.stdout.isatty())
print(sys.stderr.write("to stderr\n"))
for f in (sys.stdout.read, sys.stdout.readline, lambda: sys.stdin.write("x")):
    try:
        f()
        print("accepted")
    except (OSError, ValueError):
        print("error")
print(sys.stdin.read())
