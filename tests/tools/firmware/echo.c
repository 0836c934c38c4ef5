/* Firmware that shows that an image is linked and compiled right: it prints what it finds in its variables and what
   the libraries compute, and echoes. CHIP_INIT, UART_PUT and so on are prepended, as they differ by chip. */

#include <stdint.h>

#define REGISTER(address) (*(volatile uint32_t *)(address))

extern uint32_t __stack_bottom[], __stack_top[], __data_load[], __data_start[], __data_end[], __bss_start[], __bss_end[],
    __heap_start[], __heap_end[];

extern float sinf(float), sqrtf(float), powf(float, float), atan2f(float, float);

/* Too large to be left out or to go unnoticed in the size report. */
const uint32_t vm_types_list__table[100] = {1, 2, 3};
uint8_t vm_types_list__buffer[200];

static volatile uint32_t initialised = 0x12345678;
static volatile uint32_t cleared;
static volatile uint64_t wide = 1000000007ull * 998244353ull;
static volatile uint32_t divisor = 10;
static volatile float number = 2.0f;

static void put(char c) {
    while (!(UART_CAN_PUT)) {
    }
    UART_PUT(c);
}

static char get(void) {
    while (!(UART_CAN_GET)) {
    }
    return (char)UART_GET;
}

static void print(const char *text) {
    while (*text) put(*text++);
}

/* The names are as the translator makes them, so that the size report knows whose they are. */
static void vm_types_int__print_number(const char *name, uint64_t value) {
    char digits[24];
    int count = 0;
    print(name);
    do {
        digits[count++] = (char)('0' + value % divisor);
        value /= divisor;
    } while (value);
    while (count) put(digits[--count]);
    print("\r\n");
}

__attribute__((noinline)) static void report(void) {
    vm_types_int__print_number("data=", initialised);
    vm_types_int__print_number("bss=", cleared);
    vm_types_int__print_number("wide=", wide / 3);
    vm_types_int__print_number("sqrt=", (uint64_t)(sqrtf(number) * 1000000.0f));
    vm_types_int__print_number("sin=", (uint64_t)(sinf(number) * 1000000.0f));
    vm_types_int__print_number("pow=", (uint64_t)(powf(number, 10.5f) * 100.0f));
    vm_types_int__print_number("atan2=", (uint64_t)(atan2f(number, 3.0f) * 1000000.0f));
    vm_types_int__print_number("table=", vm_types_list__table[divisor] + vm_types_list__buffer[divisor]);
    vm_types_int__print_number("stack=", (uintptr_t)__stack_top - (uintptr_t)__stack_bottom);
    vm_types_int__print_number("heap=", (uintptr_t)__heap_end - (uintptr_t)__heap_start);
    print("ready\r\n");
}

__attribute__((noreturn)) void reset(void) {
    uint32_t *from = __data_load;
    for (uint32_t *to = __data_start; to < __data_end;) *to++ = *from++;
    for (uint32_t *to = __bss_start; to < __bss_end;) *to++ = 0;
    CHIP_INIT;
    report();
    for (;;) {
        char c = get();
        put(c == '\r' ? '\n' : c);
    }
}

__attribute__((noreturn)) void fault(void) {
    print("fault\r\n");
    for (;;) {
    }
}

__attribute__((section(".vectors"), used)) const void *const vectors[16] = {
    __stack_top, reset, fault, fault,
};
