import io, os
TEXT = """# settings
name = device one
[network]
host = example.org
port = 8080
; another comment
[display]
width=128
height = 64
title = a = b
"""
def parse(stream):
    sections = {"": {}}
    current = ""
    for number, line in enumerate(stream, 1):
        line = line.strip()
        if not line or line[0] in "#;":
            continue
        if line.startswith("["):
            if not line.endswith("]"):
                raise ValueError("line %d: missing ]" % number)
            current = line[1:-1]
            sections[current] = {}
            continue
        key, eq, value = line.partition("=")
        if not eq:
            raise ValueError("line %d: missing =" % number)
        value = value.strip()
        sections[current][key.strip()] = int(value) if value.isdigit() else value
    return sections
config = parse(io.StringIO(TEXT))
for section in sorted(config):
    print(section or "(top)", sorted(config[section].items()))
NAME = "_tmp_config_parser"
with open(NAME, "w") as f:
    for section in sorted(config):
        if section:
            f.write("[%s]\n" % section)
        for k, v in sorted(config[section].items()):
            f.write("%s = %s\n" % (k, v))
with open(NAME) as f:
    print(parse(f) == config)
os.remove(NAME)
for bad in ("[oops", "no equals sign"):
    try:
        parse(io.StringIO("x = 1\n" + bad))
    except ValueError as e:
        print(e)
def csv(stream):
    for line in stream:
        row, field, quoted = [], "", False
        for c in line.rstrip("\n"):
            if c == '"':
                quoted = not quoted
            elif c == "," and not quoted:
                row.append(field)
                field = ""
            else:
                field += c
        row.append(field)
        yield row
for row in csv(io.StringIO('id,name\n1,"Smith, J"\n2,\n')):
    print(row)
