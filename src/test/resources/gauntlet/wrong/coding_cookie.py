# -*- coding: latin-1 -*-
"""By its coding comment, the file is Latin-1: the text has two characters for the last one."""

print("café")  # => café
