print("_pkg init", __name__)
attr = "package attribute"
