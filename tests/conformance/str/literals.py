print('single', "double", '''triple
single''', """triple
double""")
print('it\'s', "say \"hi\"", 'mix "of" both', "mix 'of' both")
print("adjacent " 'pieces ' """joined""")
print("line \
continued")
print(r"raw \n \t \\ \"", R'\x41', r'''a\
b''')
print("\x41\u0042\U00000043\103\7".replace("\7", "<7>"), "\0" == chr(0), len("\n\t\r\v\f\a\b\\\'\""))
print([ord(c) for c in "\n\t\r\v\f\a\b\\\'\"\0\1\12\123\377"])
print(u"unicode prefix", U"too")
print("" "", "" == '', """""" == "", len(''''''))
print("tab\tnew\\n", '#not a comment')  # a comment
print(len("a\
b"), len("""a\
b"""))
for code in ("'abc", '"abc', "'a\nb'", '"""abc', "'\\x4'", "'\\xgg'", "'\\u12'", "'\\U0011'", "r'\\'", "'\\U00110000'"):
    try:
        eval(code)
        print("accepted", code)
    except SyntaxError:
        print("SyntaxError")
