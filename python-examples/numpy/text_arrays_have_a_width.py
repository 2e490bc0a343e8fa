"""A text array has a fixed width, and what doesn't fit is cut without a warning.

Every text in the array has room for as many characters as the longest one it was made of. What is
assigned later is cut to that width. The functions of `np.char` apply a method of str to each text:
those that add text return a wider array, those that only change letters keep the width, and cut.
You meet this when names in a column end too early after an update.

Takeaway: Choose the width, `dtype="U20"`, where longer texts may come, or use `dtype=object`.
Differs: native code: this corpus has a NumPy for CPython alone.
Level: core
See also: numpy/masks_select_and_assign.py
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

# P17.text: the functions of np.char take a whole array.
np.char.upper(names)  # => array(['ALICE', 'BOB', 'CHARLIE'], dtype='<U7')
np.char.startswith(names, "A").tolist()  # => [True, False, False]
np.char.str_len(names).tolist()  # => [5, 3, 7]
names[np.char.find(names, "li") >= 0].tolist()  # => ['Alice', 'Charlie']

# They broadcast like arithmetic: one text with each, or texts in pairs.
np.char.add(names, "@example.org").tolist()[1]  # => 'Bob@example.org'
np.char.multiply(["-", "="], [[1], [3]]).tolist()  # => [['-', '='], ['---', '===']]
np.char.add(["Ms ", "Mr ", "Mr "], names).tolist()  # => ['Ms Alice', 'Mr Bob', 'Mr Charlie']

# They are functions, not methods, and take text alone.
# names.upper()  # => raises AttributeError: 'numpy.ndarray' object has no attribute 'upper'
# np.char.upper(np.array([1, 2]))  # => raises TypeError: string operation on non-string array

# P17.width: seven characters of 4 bytes each for all three; what is longer is cut.
names.dtype, names.nbytes  # => (dtype('<U7'), 84)
names[1] = "Bartholomew"
names.tolist()  # => ['Alice', 'Barthol', 'Charlie']

roomy = np.array(["Alice", "Bob"], dtype="U20")
roomy[1] = "Bartholomew"
roomy.tolist()  # => ['Alice', 'Bartholomew']

# With dtype=object the array holds references to Python's own strings, of any length.
objects = np.array(["Alice", "Bob"], dtype=object)
objects[1] = "Bartholomew"
(objects + "!").tolist()  # => ['Alice!', 'Bartholomew!']

# In capitals, the German ß is two letters: one too many for this width.
"straße".upper()  # => 'STRASSE'
np.char.upper(["straße"]).tolist()  # => ['STRASS']
np.char.replace(["straße"], "ß", "ss").tolist()  # => ['strasse']

# np.char.equal ignores blanks at the end; the operator does not.
np.char.equal(["yes ", "yes"], "yes").tolist()  # => [True, True]
(np.array(["yes ", "yes"]) == "yes").tolist()  # => [False, True]
