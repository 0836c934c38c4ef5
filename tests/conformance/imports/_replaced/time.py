extra = "file"
from utime import sleep
