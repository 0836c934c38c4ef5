name = __name__
from . import two
