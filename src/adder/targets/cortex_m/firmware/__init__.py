"""What runs on Cortex-M chips below the virtual machine: start-up, clock, serial line, faults. Typed Python."""
