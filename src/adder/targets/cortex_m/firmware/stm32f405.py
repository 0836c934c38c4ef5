"""STM32F405: 168 MHz from the crystal, console on USART1 (PB6 and PB7, on the pyboard X9 and X10).

Sections are those of ST's reference manual RM0090.
"""

from __future__ import annotations

from adder.targets.cortex_m.firmware import systick
from adder.targets.cortex_m.firmware.assembly import synchronise
from adder.targets.cortex_m.firmware.chip import Chip
from adder.targets.cortex_m.firmware.core import SCB, SYSTICK, declare_vectors, enable_interrupt
from adder.targets.cortex_m.firmware.serial import receive, room
from adder.targets.cortex_m.firmware.startup import fault, reset
from adder.targets.registers import Field
from adder.targets.svd import SvdFile
from adder.typed import U8, Const, Int, Ref, Word, config, pointer_at, truncate
from adder.vm.modules.machine import HARD_RESET, PWRON_RESET, WDT_RESET, Machine
from adder.vm.types.bytes import bytes_from, new_bytes

CHIP = SvdFile("STM32F41x")
RCC = CHIP.peripheral("RCC")
FLASH = CHIP.peripheral("FLASH")
GPIOB = CHIP.peripheral("GPIOB")
USART1 = CHIP.peripheral("USART1")
USART1_INTERRUPT = USART1.interrupts["USART1_IRQ"]

MHZ = 1_000_000
FULL_SPEED = 168 * MHZ
INTERNAL_SPEED = 16 * MHZ
"""The oscillator inside the chip, which runs after a reset."""
PLL_INPUT = 1 * MHZ
PLL_OUTPUT = 2 * FULL_SPEED
USB_SPEED = 48 * MHZ
FLASH_WAIT_STATES = 5
"""For 168 MHz at 2.7 to 3.6 V (3.5.1)."""
CLOCK_IS_PLL = 2
DIVIDED_BY_2, DIVIDED_BY_4 = 4, 5
"""Values of PPRE1 and PPRE2."""
PATIENCE = 100_000
"""How often a ready flag is looked at before we go on without."""

BAUD_RATE = 115_200
ALTERNATE_FUNCTION = 2
USART_FUNCTION = 7
"""The alternate function of PB6 and PB7 that is USART1 (data sheet, table 9)."""
PULL_UP = 1

UNIQUE_ID = 0x1FFF_7A10
UNIQUE_ID_SIZE = 12


def prepare() -> None:
    """Allow instructions of the floating-point unit."""
    SCB.CPACR.write(SCB.CPACR.CP10.mask | SCB.CPACR.CP11.mask)
    synchronise()


def wait_for(flag: Const[Field]) -> bool:
    """Wait until a flag is set; False if that takes too long."""
    for _ in range(PATIENCE):
        if flag.is_set():
            return True
    return False


def start_clock() -> Word:
    """Crystal, PLL, flash wait states (7.2, 3.5.1); without a crystal, stay with the internal oscillator."""
    if is_emulated():
        return FULL_SPEED
    RCC.CR.HSEON.set()
    if not wait_for(RCC.CR.HSERDY):
        return INTERNAL_SPEED
    RCC.PLLCFGR.write(
        RCC.PLLCFGR.PLLM.of(config.crystal // PLL_INPUT)
        | RCC.PLLCFGR.PLLN.of(PLL_OUTPUT // PLL_INPUT)
        | RCC.PLLCFGR.PLLP.of(0)
        | RCC.PLLCFGR.PLLSRC.mask
        | RCC.PLLCFGR.PLLQ.of(PLL_OUTPUT // USB_SPEED)
    )
    RCC.CR.PLLON.set()
    FLASH.ACR.write(
        FLASH.ACR.LATENCY.of(FLASH_WAIT_STATES)
        | FLASH.ACR.PRFTEN.mask
        | FLASH.ACR.ICEN.mask
        | FLASH.ACR.DCEN.mask
    )
    if not wait_for(RCC.CR.PLLRDY):
        return INTERNAL_SPEED
    RCC.CFGR.write(
        RCC.CFGR.SW.of(CLOCK_IS_PLL) | RCC.CFGR.PPRE1.of(DIVIDED_BY_4) | RCC.CFGR.PPRE2.of(DIVIDED_BY_2)
    )
    return FULL_SPEED


def serial_clock() -> Word:
    """The frequency that USART1 divides: that of the bus APB2."""
    if RCC.CFGR.SWS.read() == CLOCK_IS_PLL:
        return FULL_SPEED // 2
    return INTERNAL_SPEED


def start_serial() -> None:
    """USART1 at 115200 baud, 8 bits, no parity (30.3)."""
    RCC.AHB1ENR.GPIOBEN.set()
    RCC.APB2ENR.USART1EN.set()
    GPIOB.AFRL.AFRL6.write(USART_FUNCTION)
    GPIOB.AFRL.AFRL7.write(USART_FUNCTION)
    GPIOB.PUPDR.PUPDR7.write(PULL_UP)
    GPIOB.MODER.MODER6.write(ALTERNATE_FUNCTION)
    GPIOB.MODER.MODER7.write(ALTERNATE_FUNCTION)
    USART1.BRR.write((serial_clock() + BAUD_RATE // 2) // BAUD_RATE)
    USART1.CR1.write(USART1.CR1.UE.mask | USART1.CR1.TE.mask | USART1.CR1.RE.mask | USART1.CR1.RXNEIE.mask)
    enable_interrupt(USART1_INTERRUPT)


def handle_serial() -> None:
    """The interrupt of USART1. Reading DR after SR also ends an overrun."""
    if not room():
        return
    status = USART1.SR.read()
    data = USART1.DR.read()
    if status & USART1.SR.RXNE.mask != 0:
        receive(truncate(U8, data))


def is_emulated() -> bool:
    """Whether this is an emulator that knows only a part of the chip: on the chip, an oscillator is always on."""
    return RCC.CR.read() == 0


def reset_cause() -> Int:
    """Why the chip started (7.3.21)."""
    if RCC.CSR.WDGRSTF.is_set() or RCC.CSR.WWDGRSTF.is_set():
        return WDT_RESET
    return PWRON_RESET if RCC.CSR.PORRSTF.is_set() else HARD_RESET


def unique_id() -> Ref:
    """The 96 bits that ST gave the chip (39.1)."""
    if is_emulated():
        return new_bytes(UNIQUE_ID_SIZE)
    return bytes_from(pointer_at(U8, UNIQUE_ID), UNIQUE_ID_SIZE)


def send(byte: U8) -> None:
    """Send a byte."""
    while not USART1.SR.TXE.is_set():
        pass
    USART1.DR.write(byte)


Chip.prepare = prepare
Chip.start_clock = start_clock
Chip.start_ticks = systick.start_ticks
Chip.start_serial = start_serial
Chip.serial_interrupt = USART1_INTERRUPT
Chip.send = send
Chip.ticks_ms = systick.ticks_ms
Chip.ticks_us = systick.ticks_us
Chip.ticks_cpu = systick.ticks_cpu
Chip.reset_cause = reset_cause
Machine.unique_id = unique_id
Chip.has_fault_registers = True
declare_vectors(reset, fault, {SYSTICK: systick.handle_tick}, {USART1_INTERRUPT: handle_serial})
