"""Settings with defaults, overrides and checks, read from lines of text."""

DEFAULTS = {
    "name": "adder",
    "speed": 9600,
    "verbose": False,
    "ratio": 0.5,
    "tags": (),
}


class SettingsError(Exception):
    def __init__(self, line, reason):
        super().__init__("line %d: %s" % (line, reason))
        self.line = line


def convert(text, default):
    if isinstance(default, bool):
        return text.lower() in ("yes", "true", "on", "1")
    if isinstance(default, tuple):
        return tuple([part.strip() for part in text.split(",")])
    return type(default)(text)


def parse(text):
    values = dict(DEFAULTS)
    for number, line in enumerate(text.split("\n")):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if "=" not in line:
            raise SettingsError(number + 1, "no value")
        key, value = [part.strip() for part in line.split("=", 1)]
        if key not in DEFAULTS:
            raise SettingsError(number + 1, "unknown key " + key)
        values[key] = convert(value, DEFAULTS[key])
    return values
