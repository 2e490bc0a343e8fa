"""What is its own: nobody minds."""
import os
import pathlib
import shutil
import sqlite3
import tempfile

pathlib.Path("folder").mkdir()
pathlib.Path("folder/file").write_text("text")  # => 4
os.symlink("folder", "link")
os.rename("folder/file", "link/renamed")
os.listdir("folder")  # => ['renamed']
os.remove("link")
shutil.rmtree("folder")
with tempfile.TemporaryDirectory() as made, tempfile.TemporaryFile() as file:
    file.truncate(100)  # => 100
    connection = sqlite3.connect(pathlib.Path(made) / "data")
    connection.execute("CREATE TABLE numbers (number)").fetchall()  # => []
    connection.close()
sorted(os.listdir())  # => []
