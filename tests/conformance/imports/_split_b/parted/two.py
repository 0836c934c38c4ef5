name = __name__
side = 'b'
