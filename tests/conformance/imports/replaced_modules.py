# Files replace built-in modules, but not those with the names that only built-in modules have.
import sys

sys.path.insert(0, __file__.rsplit("/", 1)[0] + "/_replaced" if "/" in __file__ else "_replaced")
import micropython
import usys

print(hasattr(micropython, "__file__"), usys is sys)
import uos

print(hasattr(uos, "extra"), hasattr(uos, "__file__"))
import os

print(os.extra, os is uos, os.__file__.rsplit("/", 1)[1])
import time
import utime

print(time.extra, time.sleep is utime.sleep, hasattr(utime, "extra"))
