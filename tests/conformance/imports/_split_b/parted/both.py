side = 'b'
