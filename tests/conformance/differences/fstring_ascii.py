print(f"{'é'!a} {'日'!a} {'plain'!a} {chr(0x1f600)!a} {5!a} {['ü']!a}")
x = "ñ"
print(f"{x!a:>10}|", f"{x=!a}", f"{x!r} {x!s}", "{!a}".format(x), "{0!a:>9}|".format("é"))
