"""An erratum is one in every version."""

print(1)  # => 1
          # documented[3.12]=> 2
