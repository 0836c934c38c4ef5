where = "in a directory without __init__"
