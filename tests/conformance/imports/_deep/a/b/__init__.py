from .. import shared as up_shared
name = __name__
