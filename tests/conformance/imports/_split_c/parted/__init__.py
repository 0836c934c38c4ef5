whole = True
