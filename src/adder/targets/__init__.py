"""What Adder is built for: one class per target, inheriting from its chip's class, which inherits from its
architecture's."""
