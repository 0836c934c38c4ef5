# Error numbers and types of what fails.
import os, errno
NAME = "_tmp_os_errors"
with open(NAME, "w") as f:
    f.write("x")
def attempt(f, *arguments):
    try:
        f(*arguments)
        print("accepted")
    except OSError as e:
        print(errno.errorcode[e.errno], e.args[0] == e.errno, isinstance(e, OSError))
attempt(os.mkdir, NAME)
attempt(os.chdir, NAME)
attempt(os.rmdir, NAME)
attempt(os.listdir, NAME)
attempt(os.rmdir, "/")
attempt(os.mkdir, "missing/folder")
attempt(os.remove, "missing")
attempt(os.rename, "missing", "x")
attempt(os.stat, "missing")
attempt(os.stat, NAME + "/below")
attempt(open, "missing")
attempt(open, ".", "w")
attempt(open, NAME + "/below")
attempt(open, "missing/file", "w")
attempt(os.stat, "")
attempt(open, "")
attempt(os.chdir, "")
try:
    open("missing")
except OSError as e:
    print(e.errno == errno.ENOENT, len(e.args) >= 1)
print(os.error is OSError)
os.remove(NAME)
