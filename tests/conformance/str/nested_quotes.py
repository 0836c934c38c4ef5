print('a"b', "a'b", 'a\'b"c', "a'b\"c", '''a'b"c''', """a'b"c""", '"', "'", '\'', "\"", '""', "''", """''""", '''""''')
print(repr('a"b'), repr("a'b"), repr('a\'b"c'), repr("'"), repr('"'), repr("'\""), repr("\\'"), repr('\\"'))
print("""first "quoted" line
second 'quoted' line""")
print('''triple """ inside''', """triple ''' inside""", """ends with a quote\"""", '''ends with a quote\'''')
print("a" 'b' """c""" '''d''' r"\e", "x" "y"
      "z")
print(["a'b", 'c"d'], {"k'": 'v"'}, ("'",), str(["'"]), "%r" % "it's", "{!r}".format('say "hi"'), f"{'x'}{chr(39)}")
print(len("\\"), len(r"\\"), "\\n", r"\n", "\\\n" == "\\" + chr(10), '\\\'', "\\\"")
print("tab:\t|", "nl:\\n", "\x27\x22", "\47\42", "\u0027\u0022")
