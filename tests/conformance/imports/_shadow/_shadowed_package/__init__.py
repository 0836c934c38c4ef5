where = 'package'
