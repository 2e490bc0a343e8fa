"""Files of the working directory."""

from pathlib import Path

path = Path("notes.txt")
path.write_text("one\ntwo\n")  # => 8
print(path.read_text(), end="")  # => one
                                 # => two
with open("missing.txt", "w") as file:
    file.write("x")  # => 1
sorted(entry.name for entry in Path(".").iterdir())  # => ['missing.txt', 'notes.txt']
# open("absent.txt")  # => raises FileNotFoundError: [Errno 2] No such file or directory: 'absent.txt'
