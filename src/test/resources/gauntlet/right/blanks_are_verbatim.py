"""Blanks at both ends and within count."""

print("  two  blanks  ")  # =>   two  blanks  
print(" ")  # =>  
