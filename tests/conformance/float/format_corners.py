# Conversions of floats to text with extreme values, widths and precisions.
inf = float("inf")
nan = float("nan")


def show(source):
    """Print an expression and its value, or the type of its error."""
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__)


for source in (
    "'%.20f' % 0.1, '%.0f' % 0.5, '%.0f' % 1.5, '%.0f' % 2.5",
    "'%.3e' % 12345.678, '%.0e' % 15000, '%e' % 0, '%e' % -0.0",
    "'%g' % 100000, '%g' % 1000000, '%g' % 0.0001, '%g' % 0.00001, '%.3g' % 1234, '%#g' % 1.0, '%.0g' % 12",
    "'%#.0f' % 1, '%+.2f' % 1.5, '% .2f' % 1.5, '%010.3f' % -1.5, '%-10.3f|' % 1.5",
    "'%f %F %e %G' % (inf, nan, -inf, nan), '%5.1f|%05f|%-6f|%+f' % (inf, inf, inf, inf)",
    "'%.50f' % 1e-20, '%.100g' % 0.1, len('%f' % 1e300), '%.3f' % 1e22",
    "'%r %s' % (1e16, 1e-7), '%d' % 1e20, '%i' % -1.9",
    "'%d' % inf",
    "'%x' % 1.0",
    "'%c' % 1.5",
    "'{:.3}'.format(1.0), '{:.3}'.format(1234.5), '{:.3}'.format(123456.0), '{:.1}'.format(0.05)",
    "'{:10}|{:<10}|{:^10}|{:=+10}|'.format(1.5, 1.5, 1.5, 1.5)",
    "'{:.1%}'.format(0.256), '{:%}'.format(inf), '{:.0%}'.format(0.005)",
    "'{:,}'.format(1234567.891), '{:,.2f}'.format(1234567.891), '{:_}'.format(1234567.891), '{:015,.2f}'.format(1234.5)",
    "'{:e} {:g} {:G} {:n}'.format(1.5, 1e15, 1e-15, 1.5)",
    "'{:d}'.format(1.5)",
    "'{:s}'.format(1.5)",
    "'{:x}'.format(1.5)",
    "'{:#.0f} {:#g}'.format(1.0, 2.0), '{:z.1f}'.format(-0.01), '{:.1f}'.format(-0.01)",
    "'{:.17g} {:.15g}'.format(0.1, 0.1), '{!r:>8}'.format(0.1)",
    "[repr(x) for x in (1e15, 1e16, 1e-4, 1e-5, 123456789012345678.0, 0.1 + 0.2, 5e-324, 1.7976931348623157e308, 2 / 3)]",
    "[str(x) for x in (100.0, 1e22, 1e21, 12345678.9, 4.35 * 100, 1.1 + 2.2, 1e100)]",
):
    show(source)
