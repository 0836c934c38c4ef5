"""The hand-written C at the top of every translation: number types, division, checks of debug builds."""

from __future__ import annotations

from adder.typed.config import config

_COMMON = r"""
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
typedef intptr_t Int;
typedef uintptr_t Word;
typedef uint8_t U8;
typedef uint16_t U16;
typedef uint32_t U32;
typedef uint64_t U64;
#ifdef __SIZEOF_INT128__
typedef unsigned __int128 U128, Widest;
#else
typedef U64 Widest;
#endif
typedef int8_t I8;
typedef int16_t I16;
typedef int32_t I32;
typedef int64_t I64;
typedef float F32;
typedef double F64;
typedef FLOAT_TYPE Float;
typedef uintptr_t Ref;
typedef const char *Text;
_Static_assert(sizeof(Word) * 8 == WORD_BITS, "the C compiler's word is not the target's");
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
int memcmp(const void *, const void *, size_t);
size_t strlen(const char *);
double floor(double), fmod(double, double), pow(double, double);
float floorf(float), fmodf(float, float), powf(float, float);
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define IS_OBJECT(ref) (((ref) & 3) == 0)
#ifdef __arm__
/* __builtin_unwind_init would save floating-point registers, even where there are none. */
#define SPILL_REGISTERS() __asm__ volatile("" : : : "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "memory")
#else
#define SPILL_REGISTERS() __builtin_unwind_init()
#endif
#define KEEP_ALIVE(x) __asm__ volatile("" : : "g"(x))
/* Signed against unsigned, by value. */
static inline bool mixed_eq(I64 a, Widest b) { return a >= 0 && (Widest)a == b; }
static inline bool mixed_lt(I64 a, Widest b) { return a < 0 || (Widest)a < b; }
static inline bool mixed_gt(I64 a, Widest b) { return a >= 0 && (Widest)a > b; }
#define FLOOR_DIVISION(T) \
    static inline T floor_div_##T(T a, T b) { T q = a / b; return q - ((q * b != a) & ((a ^ b) < 0)); } \
    static inline T truncated_mod_##T(T a, T b) { return b == -1 ? 0 : a % b; } \
    static inline T floor_mod_##T(T a, T b) \
    { T r = truncated_mod_##T(a, b); return (r != 0 && (r ^ b) < 0) ? r + b : r; }
FLOOR_DIVISION(Int)
FLOOR_DIVISION(I32)
FLOOR_DIVISION(I64)
#define FLOAT_REMAINDER(T, fmod) \
    static inline T floor_mod_##T(T a, T b) { T r = fmod(a, b); return (r != 0 && (r < 0) != (b < 0)) ? r + b : r; }
FLOAT_REMAINDER(F64, fmod)
FLOAT_REMAINDER(F32, fmodf)
static inline U64 bits_of_F64(F64 x) { union { F64 f; U64 u; } c; c.f = x; return c.u; }
static inline F64 F64_of_bits(U64 x) { union { F64 f; U64 u; } c; c.u = x; return c.f; }
static inline U64 bits_of_F32(F32 x) { union { F32 f; U32 u; } c; c.f = x; return c.u; }
static inline F32 F32_of_bits(U64 x) { union { F32 f; U32 u; } c; c.u = (U32)x; return c.f; }
static inline int leading_zeros(Word x) { return x == 0 ? WORD_BITS : CLZ(x); }
static inline bool add_overflows(Int a, Int b) { Int r; return __builtin_add_overflow(a, b, &r); }
static inline bool sub_overflows(Int a, Int b) { Int r; return __builtin_sub_overflow(a, b, &r); }
static inline bool mul_overflows(Int a, Int b) { Int r; return __builtin_mul_overflow(a, b, &r); }
"""

_RELEASE = r"""
#define UNREACHABLE() __builtin_unreachable()
"""

_DEBUG = r"""
int dprintf(int, const char *, ...);
_Noreturn void abort(void);
static _Noreturn __attribute__((cold, noinline)) void check_failed(const char *what, const char *file, int line)
{
    CHECK_OUTPUT(2, "%s:%d: check failed: %s\n", file, line, what);
    abort();
}
#define CHECK(test, what) do { if (unlikely(!(test))) check_failed(what, __FILE__, __LINE__); } while (0)
#define UNREACHABLE() check_failed("unreachable code was reached", __FILE__, __LINE__)
#define HERE __FILE__, __LINE__
static inline Word check_index(Word index, Word length, const char *file, int line)
{
    if (unlikely(index >= length)) check_failed("index outside an array", file, line);
    return index;
}
#define CHECKED_ARITHMETIC(T) \
    static inline T checked_add_##T(T a, T b, const char *file, int line) \
    { T r; if (__builtin_add_overflow(a, b, &r)) check_failed("overflow of " #T " +", file, line); return r; } \
    static inline T checked_sub_##T(T a, T b, const char *file, int line) \
    { T r; if (__builtin_sub_overflow(a, b, &r)) check_failed("overflow of " #T " -", file, line); return r; } \
    static inline T checked_mul_##T(T a, T b, const char *file, int line) \
    { T r; if (__builtin_mul_overflow(a, b, &r)) check_failed("overflow of " #T " *", file, line); return r; } \
    static inline T checked_shl_##T(T a, Word n, const char *file, int line) \
    { bool fits = n < sizeof(T) * 8 && (T)((T)((Widest)a << n) >> n) == a; \
      if (!fits) check_failed("overflow of " #T " <<", file, line); \
      return (T)((Widest)a << n); } \
    static inline T checked_divisor_##T(T b, const char *file, int line) \
    { if (unlikely(b == 0)) check_failed("division by zero", file, line); return b; }
CHECKED_ARITHMETIC(Int)
CHECKED_ARITHMETIC(Word)
CHECKED_ARITHMETIC(U32)
CHECKED_ARITHMETIC(U64)
CHECKED_ARITHMETIC(I32)
CHECKED_ARITHMETIC(I64)
#define CHECKED_CONVERSION(T) \
    static inline T to_##T##_signed(I64 x, const char *file, int line) \
    { if ((I64)(T)x != x || ((T)-1 > 0 && x < 0)) check_failed("value does not fit " #T, file, line); return (T)x; } \
    static inline T to_##T##_unsigned(Widest x, const char *file, int line) \
    { if ((Widest)(T)x != x || (T)x < 0) check_failed("value does not fit " #T, file, line); return (T)x; }
CHECKED_CONVERSION(Int)
CHECKED_CONVERSION(Word)
CHECKED_CONVERSION(U8)
CHECKED_CONVERSION(U16)
CHECKED_CONVERSION(U32)
CHECKED_CONVERSION(U64)
CHECKED_CONVERSION(I8)
CHECKED_CONVERSION(I16)
CHECKED_CONVERSION(I32)
CHECKED_CONVERSION(I64)
#ifdef __SIZEOF_INT128__
CHECKED_ARITHMETIC(U128)
CHECKED_CONVERSION(U128)
#endif
"""

_UNWINDING = r"""
struct Context { struct Context *outer; Word saved[CONTEXT_WORDS]; };
static struct Context *contexts;
__attribute__((returns_twice)) I32 SAVE_CONTEXT(Word *);
_Noreturn void RESTORE_CONTEXT(Word *, I32);
#ifdef __ARM_FP
/* The functions that save a context save the floating-point registers for their callers. */
#define SPILL_FLOATS() __asm__ volatile("" ::: "d8", "d9", "d10", "d11", "d12", "d13", "d14", "d15")
#else
#define SPILL_FLOATS() ((void)0)
#endif
#define CATCH(c) (c.outer = contexts, contexts = &c, unlikely(SAVE_CONTEXT(c.saved)))
#define LEAVE(c) (contexts = c.outer)
static _Noreturn __attribute__((noinline, cold)) void throw_exception(void)
{ struct Context *c = contexts; contexts = c->outer; RESTORE_CONTEXT(c->saved, 1); }
"""

PRELUDE_TEXT = _COMMON + _UNWINDING + _RELEASE + _DEBUG


def prelude(debug: bool) -> str:
    """The prelude for the current configuration."""
    wide = config.word_bits == 64
    hosted = config.platform in ("linux", "darwin")
    defines = [
        f"#define WORD_BITS {config.word_bits}",
        f"#define FLOAT_TYPE {'double' if config.float_bits == 64 else 'float'}",
        f"#define CLZ(x) __builtin_clz{'ll' if wide else 'l'}(x)",
        f"#define CTZ(x) __builtin_ctz{'ll' if wide else 'l'}(x)",
        f"#define POPCOUNT(x) __builtin_popcount{'ll' if wide else 'l'}(x)",
        f"#define CHECK_OUTPUT(...) {'dprintf(__VA_ARGS__)' if hosted else '((void)0)'}",
    ]
    unwinding = _unwinding(hosted) if config.unwinding else ""
    return "\n".join(defines) + _COMMON + unwinding + (_DEBUG if debug else _RELEASE)


def _unwinding(hosted: bool) -> str:
    """Contexts are those of the C library where there is one, otherwise those of the architecture's assembly file."""
    words, prefix = (32, "_") if hosted else (10, "adder_")
    names = f"#define SAVE_CONTEXT {prefix}setjmp\n#define RESTORE_CONTEXT {prefix}longjmp\n"
    return f"#define CONTEXT_WORDS {words}\n{names}{_UNWINDING}"
