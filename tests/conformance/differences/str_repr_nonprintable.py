for text in ("\x00\x1f\x7f", "\x80\x9f\xa0\xad", "é€", "\u0378", "\u200b\u2028\u2029\ufeff", "\ue000", "\U000e0001", "\U0001f600", "\U0010ffff", "\u3000"):
    print(repr(text), ascii(text))
