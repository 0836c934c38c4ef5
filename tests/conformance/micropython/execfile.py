NAME = "_tmp_execfile.py"
with open(NAME, "w") as f:
    f.write("made = 'by execfile'\ndef f(): return made\nprint('running', __name__)\n")
execfile("_tmp_execfile.py")
print(made, f())
g = {"__name__": "other"}
execfile("_tmp_execfile.py", g)
print(g["made"], "f" in g)
g, l = {"__name__": "third"}, {}
execfile("_tmp_execfile.py", g, l)
print("made" in g, l["made"])
try:
    execfile("_no_such_file.py")
except OSError as e:
    print("OSError", e.errno)
with open("_tmp_execfile.py", "w") as f: f.write("x = = 1")
try:
    execfile("_tmp_execfile.py")
except SyntaxError:
    print("SyntaxError")
import os
os.remove("_tmp_execfile.py")
