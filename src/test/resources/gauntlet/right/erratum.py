"""An erratum stays refuted beside what is true."""

print(0.1 + 0.2)  # => 0.30000000000000004
                  # documented=> 0.3
