value = "from b"
