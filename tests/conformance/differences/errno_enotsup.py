import errno
print(errno.errorcode[errno.EOPNOTSUPP] in ("EOPNOTSUPP", "ENOTSUP"), hasattr(errno, "ENOTSUP"), errno.ENOTSUP == errno.EOPNOTSUPP)
