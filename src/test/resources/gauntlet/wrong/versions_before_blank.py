"""No blank stands behind the versions."""

print(1)  # cpython[3.13] => 1
