extra = "file"
