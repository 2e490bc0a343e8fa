"""Comments of other tools stand beside claims."""
# mypy: ignore-errors

value: int = "5"  # type: ignore
text = "x"  # noqa: E501
#: documented for Sphinx
print(value + text)  # => 5x
# > a quotation
# >>> a prompt
#!not a shebang
