"""A type argument is a promise to the type checker, which nothing keeps at run time.

`Stack[int]` and `Stack[str]` are one class with two notes for the type checker, which rejects
`push("text")`. The interpreter stores the text, and the mistake shows later, in code that relied on
the annotation.

You meet this when a list annotated as list[int] has a text in it.

Takeaway: Generics show mistakes in the editor; check data from outside yourself.
Level: entry
See also: typing/generic_argument_read_from_subclass.py, typing/type_variable_limits.py
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


# B63.stacks: a stack of numbers and one of texts.
numbers: Stack[int] = Stack()
numbers.push(1)
numbers.push(2)
print(numbers.pop())  # => 2

words = Stack[str]()
words.push("hello")
print(words.pop().upper())  # => HELLO

# P07.generic: both are instances of one class; the brackets only leave a note on the instance.
type(words) is type(numbers) is Stack  # => True
Stack[int] == Stack[int]  # => True
Stack[int] == Stack[str]  # => False
print(words.__orig_class__)  # => __main__.Stack[str]
get_args(words.__orig_class__)  # => (<class 'str'>,)
hasattr(numbers, "__orig_class__")  # => False

# B63.unenforced: a type checker rejects this call, and the interpreter runs it.
numbers.push("text")  # => (no output)
len(numbers)  # => 2

# The error comes where the number is used, far from the push that caused it.
# numbers.pop() + 1  # => raises TypeError: can only concatenate str (not "int") to str

# isinstance() refuses the note, because no instance has to keep to it.
# isinstance(words, Stack[str])
# => raises TypeError: Subscripted generics cannot be used with class and instance checks
isinstance(words, Stack)  # => True

# Only the number of arguments is counted.
# Stack[int, str]
# => raises TypeError: Too many arguments for <class '__main__.Stack'>; actual 2, expected 1
