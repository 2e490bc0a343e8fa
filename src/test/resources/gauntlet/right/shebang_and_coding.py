#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""A shebang and a coding comment stand first."""

print("é")  # => é
