"""Make and drop 100,000 distinct identifiers by exec, setattr and dictionaries: the heap must not grow."""

import gc


class Record:
    pass


def use_names(start, stop):
    scope = {}
    record = Record()
    for i in range(start, stop):
        name = f"name_{i}"
        if i % 3 == 0:
            exec(name + " = 1\ndel " + name, scope)
        elif i % 3 == 1:
            setattr(record, name, i)
            delattr(record, name)
        else:
            fresh = Record()
            setattr(fresh, name, i)


def heap():
    gc.collect()
    gc.collect()
    used = gc.mem_alloc()
    return used, used + gc.mem_free()


def main():
    use_names(0, 20000)
    used_before, size_before = heap()
    use_names(20000, 120000)
    used_after, size_after = heap()
    print("in use before:", used_before, "after:", used_after)
    print("heap before:", size_before, "after:", size_after)
    print("ok" if used_after - used_before <= 1024 and size_after <= size_before else "FAILED")


main()
