# status: 1
import sys
print("going")
sys.exit(True)
