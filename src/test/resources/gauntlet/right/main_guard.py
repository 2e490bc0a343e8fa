"""The script is __main__."""

import sys

def main():
    print("running")  # => running

if __name__ == "__main__":
    main()
print(sys.argv[1:], __file__ == sys.argv[0])  # => [] True
