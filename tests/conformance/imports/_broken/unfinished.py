from . import good
from _broken.unfinished import later
later = 1
