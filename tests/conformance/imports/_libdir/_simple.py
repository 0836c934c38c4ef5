value = "shadowing"
