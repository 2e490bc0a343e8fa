"""The functions of np.char apply a method of str to each text, and a text array has a fixed width.

Every text of an array has room for as many characters as the longest one it was made of. What is
assigned later must fit, and is cut without a word if it does not. Functions that add text return a
wider array; those that only change letters keep the width, and cut as well.

Takeaway: Choose the width, `dtype="U20"`, where longer texts may come; or use `dtype=object`.
Differs: native code: NumPy is written in C for CPython, and embedded GraalPy has no build of it.
Covers: P17
"""

# /// script
# dependencies = ["numpy>=1.24"]
# [tool.verified-examples]
# runtimes = ["cpython"]
# permissions = ["native"]
# ///

import numpy as np

names = np.array(["Alice", "Bob", "Charlie"])

np.char.upper(names)  # => array(['ALICE', 'BOB', 'CHARLIE'], dtype='<U7')
np.char.startswith(names, "A").tolist()  # => [True, False, False]
np.char.str_len(names).tolist()  # => [5, 3, 7]
names[np.char.find(names, "li") >= 0].tolist()  # => ['Alice', 'Charlie']

# They broadcast like arithmetic: one text with each, or texts in pairs.
np.char.add(names, "@example.org").tolist()[1]  # => 'Bob@example.org'
np.char.multiply(["-", "="], [[1], [3]]).tolist()  # => [['-', '='], ['---', '===']]
np.char.add(["Ms ", "Mr ", "Mr "], names).tolist()  # => ['Ms Alice', 'Mr Bob', 'Mr Charlie']

# They are functions, and for text alone.
# names.upper()  # => raises AttributeError: 'numpy.ndarray' object has no attribute 'upper'
# np.char.upper(np.array([1, 2]))  # => raises TypeError: string operation on non-string array

# Seven characters, 4 bytes each, for everyone.
names.dtype  # => dtype('<U7')
names.nbytes  # => 84

names[1] = "Bartholomew"
names.tolist()  # => ['Alice', 'Barthol', 'Charlie']

roomy = np.array(["Alice", "Bob"], dtype="U20")
roomy[1] = "Bartholomew"
roomy.tolist()  # => ['Alice', 'Bartholomew']

# With dtype=object the array holds references to Python's own strings, of any length.
objects = np.array(["Alice", "Bob"], dtype=object)
objects[1] = "Bartholomew"
(objects + "!").tolist()  # => ['Alice!', 'Bartholomew!']

# In capitals, the German ß is two letters: one too many.
"straße".upper()  # => 'STRASSE'
np.char.upper(["straße"]).tolist()  # => ['STRASS']
np.char.replace(["straße"], "ß", "ss").tolist()  # => ['strasse']

# Comparing through np.char forgets blanks at the end; the operator does not.
np.char.equal(["yes ", "yes"], "yes").tolist()  # => [True, True]
(np.array(["yes ", "yes"]) == "yes").tolist()  # => [False, True]
