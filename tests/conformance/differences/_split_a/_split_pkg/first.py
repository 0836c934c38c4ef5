value = "from a"
