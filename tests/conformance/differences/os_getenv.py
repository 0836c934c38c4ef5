import os
print(os.getenv("ADDER_NEW_VARIABLE"), os.getenv("ADDER_NEW_VARIABLE", "default"))
os.putenv("ADDER_NEW_VARIABLE", "value")
print(os.getenv("ADDER_NEW_VARIABLE"))
print(os.getenv("PATH") == os.environ["PATH"])
