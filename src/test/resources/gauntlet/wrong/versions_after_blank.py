"""No blank stands before the versions."""

print(1)  # cpython [3.13]=> 1
