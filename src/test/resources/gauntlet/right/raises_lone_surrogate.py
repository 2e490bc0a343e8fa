"""What can't be encoded can't be printed; the runtimes say so in different words."""

# print("\udc80")
# cpython=> raises UnicodeEncodeError: 'utf-8' codec can't encode character '\udc80' in position 0: surrogates not allowed
# graalpy=> raises UnicodeEncodeError: 'utf-8' codec can't encode character '\udc80' in position 0: malformed input
print("done")  # => done
