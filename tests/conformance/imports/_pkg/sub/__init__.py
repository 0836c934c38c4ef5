print("_pkg.sub init", __name__)
from ..mod import value
level = 1
