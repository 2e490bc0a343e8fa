"""There is nothing to read from stdin."""

# input()  # => raises EOFError: EOF when reading a line
import sys
sys.stdin.read()  # => ''
