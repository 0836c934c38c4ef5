where = 'file'
