# -*- coding: utf-16 -*-
"""An encoding that no source may have."""

print(1 + 1)  # => 3
