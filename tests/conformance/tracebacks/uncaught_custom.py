# status: 1
class AppError(Exception):
    def __init__(self, code):
        super().__init__("failed with code %d" % code)


def run():
    try:
        raise KeyError("hidden")
    except KeyError:
        raise AppError(7)


try:
    run()
finally:
    print("last words")
