from . import shared
where = shared + " in " + __name__
