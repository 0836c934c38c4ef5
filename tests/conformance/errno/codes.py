import errno
print(errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EINVAL, errno.EIO, errno.EBADF, errno.ENOMEM, errno.EISDIR, errno.EPERM)
for name in ("ENOENT", "EEXIST", "EACCES", "ENODEV", "EISDIR", "EINVAL", "EAGAIN", "ETIMEDOUT", "ECONNREFUSED", "ECONNRESET", "ENOTCONN", "EALREADY", "EINPROGRESS", "EHOSTUNREACH", "EADDRINUSE", "ENOBUFS", "ECONNABORTED", "EOPNOTSUPP"):
    print(name, type(getattr(errno, name)).__name__, errno.errorcode[getattr(errno, name)] == name or errno.errorcode[getattr(errno, name)] in ("EWOULDBLOCK", "ENOTSUP"))
try:
    open("/no/such/file")
except OSError as e:
    print(e.errno == errno.ENOENT, errno.errorcode[e.errno])
try:
    errno.ENOSUCHTHING
except AttributeError:
    print("AttributeError")
print(type(errno.errorcode).__name__, errno.errorcode[errno.ENOENT])
