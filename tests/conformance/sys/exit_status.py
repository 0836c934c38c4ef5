# status: 3
import sys
def cleanup():
    try:
        sys.exit(3)
    finally:
        print("finally runs")
try:
    sys.exit()
except SystemExit as e:
    print("exit()", e.args)
try:
    sys.exit(5)
except SystemExit as e:
    print("exit(5)", e.args)
try:
    sys.exit(None)
except SystemExit as e:
    print("exit(None)", e.args)
try:
    raise SystemExit
except SystemExit as e:
    print("raise", e.args)
try:
    try:
        sys.exit("text")
    except Exception:
        print("not an Exception")
except BaseException as e:
    print(type(e).__name__, e.args)
cleanup()
print("never")
