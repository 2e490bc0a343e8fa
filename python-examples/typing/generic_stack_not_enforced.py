"""A type argument is a promise to the type checker that nobody keeps at run time.

`Stack[int]` and `Stack[str]` are one class with two notes attached. A type checker reads the notes
and rejects `push("text")`; the interpreter stores the text without a word, and the mistake comes
out later, in code that trusted the annotation.

Takeaway: Generics move errors into the editor; data from outside still needs a check of its own.
Covers: B63, P07
"""

from typing import Generic, TypeVar, get_args

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._entries: list[T] = []

    def __len__(self) -> int:
        return len(self._entries)

    def push(self, entry: T) -> None:
        self._entries.append(entry)

    def pop(self) -> T:
        return self._entries.pop()


numbers: Stack[int] = Stack()
numbers.push(1)
numbers.push(2)
print(numbers.pop())  # => 2

words = Stack[str]()
words.push("hello")
print(words.pop().upper())  # => HELLO

# One class behind both spellings; the subscript only leaves a note on the instance.
type(words) is type(numbers) is Stack  # => True
Stack[int] == Stack[int]  # => True
Stack[int] == Stack[str]  # => False
print(words.__orig_class__)  # => __main__.Stack[str]
get_args(words.__orig_class__) == (str,)  # => True
hasattr(numbers, "__orig_class__")  # => False

# mypy: Argument 1 to "push" of "Stack" has incompatible type "str"; expected "int".
numbers.push("text")  # => (no output)
len(numbers)  # => 2

# The bill arrives where the number is used, far from the push that caused it.
# numbers.pop() + 1  # => raises TypeError: can only concatenate str (not "int") to str

# The note cannot be asked about either, since no instance is bound to honour it.
# isinstance(words, Stack[str])
# => raises TypeError: Subscripted generics cannot be used with class and instance checks
isinstance(words, Stack)  # => True

# Only the number of arguments is counted.
# Stack[int, str]
# => raises TypeError: Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
