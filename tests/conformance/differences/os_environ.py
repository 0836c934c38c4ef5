import os
print(type(os.environ.get("PATH")).__name__, "PATH" in os.environ, os.environ.get("NOT_SET_ANYWHERE"), os.environ.get("NOT_SET_ANYWHERE", "d"), os.environ["PYTHONHASHSEED"].isdigit())
os.environ["ADDER_TEST_VARIABLE"] = "set"
print(os.environ["ADDER_TEST_VARIABLE"], os.getenv("ADDER_TEST_VARIABLE"), "ADDER_TEST_VARIABLE" in os.environ)
del os.environ["ADDER_TEST_VARIABLE"]
print(os.getenv("ADDER_TEST_VARIABLE"), "ADDER_TEST_VARIABLE" in os.environ)
try:
    os.environ["ADDER_TEST_VARIABLE"]
except KeyError:
    print("KeyError")
