name = __name__
shared = "shared by a"
