"""Text and identifiers beyond ASCII, before a value on the same line."""

größe = "ä" + "ß"  # => 'äß'
names = {"日本": "é"}["日本"] + größe  # => 'éäß'
print("żółw 漢字")  # => żółw 漢字
