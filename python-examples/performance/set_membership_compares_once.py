"""A list compares its way to the answer; a set goes where the hash points and compares once.

For a list, `in` asks each item in turn, and all of them when the answer is no. A set looks at the
place that the hash names. The comparisons are counted here: they grow with the list, not with the
set. The price is paid when the set is made, so it must be made once, outside the loop.

Takeaway: Look up in sets, and build them where the data changes, not where it is read.
Covers: P16
"""

from collections import Counter

work: Counter[str] = Counter()


class Word:
    def __init__(self, text: str) -> None:
        self.text = text

    def __hash__(self) -> int:
        work["hashed"] += 1
        return int(self.text.removeprefix("word"))  # not hash(text): that varies between runs

    def __eq__(self, other: object) -> bool:
        work["compared"] += 1
        return isinstance(other, Word) and self.text == other.text


def search(text: str, words: "list[Word] | set[Word]") -> tuple[bool, dict[str, int]]:
    """Whether the word is among them, and the work that it took to know."""
    work.clear()
    return Word(text) in words, dict(work)


for_list = [Word(f"word{number}") for number in range(1000)]
for_set = set(for_list)

# The answers are the same. The work is not.
search("word0", for_list)  # => (True, {'compared': 1})
search("word999", for_list)  # => (True, {'compared': 1000})
search("word5000", for_list)  # => (False, {'compared': 1000})

search("word0", for_set)  # => (True, {'hashed': 1, 'compared': 1})
search("word999", for_set)  # => (True, {'hashed': 1, 'compared': 1})
search("word5000", for_set)  # => (False, {'hashed': 1})


# A set made for a single question hashes everything to save comparisons.
def is_bad(text: str) -> bool:
    return Word(text) in set(for_list)


work.clear()
is_bad("word0")  # => True
work["hashed"]  # => 1001


# "O(1)" is the hash's promise: where all hashes are the same, a set searches like a list.
class Careless(Word):
    def __hash__(self) -> int:
        return 42


crowded = {Careless(f"word{number}") for number in range(100)}
work.clear()
Careless("word5000") in crowded  # => False
work["compared"] >= 100  # => True
