"""Generated code deserves a file name, so that its tracebacks show the line that failed.

A validator made from a template is an ordinary function, but its source is in no file. Registered
in `linecache`, the text appears in tracebacks, and `inspect.getsource` finds it; libraries that
generate code do this. Paste names into the template, and pass values in the namespace.

You meet this when a traceback goes through `<string>`, line 5, and shows no code.

Takeaway: Name generated code, keep its text in linecache, and paste nothing but checked names.
Level: deep
See also: code_as_data/exec_and_namespaces.py, introspection/source_and_current_frame.py,
    descriptors/bounded_attribute.py
Covers: P06
"""

import inspect
import keyword
import linecache
import traceback
from collections.abc import Callable

TEMPLATE = '''\
def validate_{field}(value):
    if not isinstance(value, (int, float)):
        raise TypeError("{field} must be numeric")
    if not low <= value <= high:
        raise ValueError(f"{field} must be between {{low}} and {{high}}")
    return value
'''


def make_validator(field: str, low: float, high: float) -> Callable[[float], float]:
    if not field.isidentifier() or keyword.iskeyword(field):
        raise ValueError(f"not a field name: {field!r}")
    source = TEMPLATE.format(field=field)
    file_name = f"<validator of {field}>"
    # No modification time: linecache then never asks the file system whether the text is stale.
    linecache.cache[file_name] = (len(source), None, source.splitlines(keepends=True), file_name)
    # The limits travel as values. Pasted as text, an infinite one would become the name `inf`.
    namespace = {"low": low, "high": high}
    exec(compile(source, file_name, "exec"), namespace)
    return namespace[f"validate_{field}"]


# P06.validator: a generated function checks type and limits.
validate_age = make_validator("age", 0, 150)
validate_age(25)  # => 25
# validate_age(200)  # => raises ValueError: age must be between 0 and 150
# validate_age("25")  # => raises TypeError: age must be numeric

# A bool is an int, and NaN is in no range.
validate_age(True)  # => True
# validate_age(float("nan"))  # => raises ValueError: age must be between 0 and 150

validate_price = make_validator("price", 0, float("inf"))
validate_price(9.99)  # => 9.99
# validate_price(-1)  # => raises ValueError: price must be between 0 and inf

# P06.traceback: the traceback shows the generated line.
try:
    validate_age(200)
except ValueError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{last.filename}, line {last.lineno}, in {last.name}: {last.line}")
    # => <validator of age>, line 5, in validate_age: raise ValueError(f"age must be between …")

print(inspect.getsource(validate_price).splitlines()[0])  # => def validate_price(value):

# P06.pasted: a name that is no name is refused, because the template would accept it.
# make_validator("age(value): return value #", 0, 150)
# => raises ValueError: not a field name: 'age(value): return value #'

# make_validator("class", 0, 150)  # => raises ValueError: not a field name: 'class'
