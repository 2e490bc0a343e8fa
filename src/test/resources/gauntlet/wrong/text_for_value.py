"""The value of an expression has its quotes."""

"saved".upper()  # => SAVED
