# execfile with what is no name of a file, or no namespace.
for arguments in ((1,), (None,), (1.5,), ([],), ("no_such_file.py",), ("no_such_file.py", 5), ()):
    try:
        execfile(*arguments)
    except (TypeError, OSError) as error:
        print(type(error).__name__, arguments)
