print("_prints is executed as", __name__)
counter = [0]
