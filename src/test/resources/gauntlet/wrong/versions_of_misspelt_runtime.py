"""The runtime is misspelt."""

print(1)  # cypthon[3.13+]=> 1
