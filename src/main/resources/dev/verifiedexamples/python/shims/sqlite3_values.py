"""Values on their way to SQLite and back: adapters, converters, parameters."""

import operator
from warnings import warn

from _verified_examples.shims_sqlite3_errors import ProgrammingError

PARSE_DECLTYPES = 1
PARSE_COLNAMES = 2

adapters = {}
converters = {}

# Types that no adapter is looked for, until one is registered.
unadapted = {int, str, type(None), float, bytes, bytearray, memoryview, bool}

# How Java is told the types of parameters; to the polyglot API, 3.0 is as good an int as 3.
LETTERS = {int: "i", str: "s", type(None): "n", float: "f", bytes: "b", bytearray: "b", bool: "o"}

# The letters for tuples of types; None for those that need more than letters.
forms = {}
MOST_FORMS = 1000


class PrepareProtocol:
    """What an adapter is asked for, and `__conform__`."""

    __module__ = "sqlite3"
    __slots__ = ()


def register_adapter(type, adapter, /):
    """Register a function to adapt Python objects to SQLite values."""
    adapters[type, PrepareProtocol] = adapter
    unadapted.discard(type)
    forms.clear()


def register_converter(typename, converter, /):
    """Register a function to convert SQLite values to Python objects."""
    converters[typename.upper()] = converter


def adapt(obj, proto=PrepareProtocol, *alternative):
    """Adapt given object to given protocol."""
    if len(alternative) > 1:
        raise TypeError(f"adapt expected at most 3 arguments, got {len(alternative) + 2}")
    adapter = adapters.get((type(obj), proto))
    if adapter is not None:
        return adapter(obj)
    for side, other in ((proto, obj), (obj, proto)):
        method = getattr(side, "__adapt__" if side is proto else "__conform__", None)
        if method is not None:
            adapted = method(other)
            if adapted is not None:
                return adapted
    if alternative:
        return alternative[0]
    raise ProgrammingError("can't adapt")


def plain(value):
    """A value of one of the types with letters; NotImplemented, where SQLite has no such type."""
    if value is None:
        return None
    if isinstance(value, int):
        return operator.index(value)
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, str):
        return str.__str__(value)
    try:
        return value if type(value) is bytes else bytes(memoryview(value))
    except TypeError:
        return NotImplemented


def bind(names, parameters):
    """The values for parameters of these names, ready for Java, behind the letters for their types."""
    if isinstance(parameters, (tuple, list)) or not isinstance(parameters, dict) and _is_sequence(parameters):
        if len(parameters) != len(names):
            raise ProgrammingError(
                f"Incorrect number of bindings supplied. The current statement uses {len(names)}, "
                f"and there are {len(parameters)} supplied."
            )
        if any(names):
            _warn_of_names(names)
        if not isinstance(parameters, (tuple, list)):
            parameters = [parameters[index] for index in range(len(names))]
    elif hasattr(type(parameters), "__getitem__"):
        parameters = [*_by_name(names, parameters)]
    else:
        raise ProgrammingError("parameters are of unsupported type")
    types = tuple(map(type, parameters))
    form = forms[types] if types in forms else _form(types)
    return _adapted(parameters) if form is None else (form, *parameters)


def _form(types):
    if len(forms) > MOST_FORMS:
        forms.clear()
    is_plain = all(type in unadapted and type in LETTERS for type in types)
    forms[types] = form = "".join(map(LETTERS.get, types)) if is_plain else None
    return form


def _adapted(parameters):
    values = [""]
    for value in parameters:
        if type(value) not in unadapted:
            value = adapt(value, PrepareProtocol, value)
        sent = value if type(value) in LETTERS else plain(value)
        if sent is NotImplemented:
            raise ProgrammingError(
                f"Error binding parameter {len(values)}: type '{type(value).__name__}' is not supported"
            )
        values[0] += LETTERS[type(sent)]
        values.append(sent)
    return values


def _is_sequence(parameters):
    return hasattr(type(parameters), "__getitem__") and hasattr(type(parameters), "__len__")


def _warn_of_names(names):
    for position, name in enumerate(names, 1):
        if name is not None and name[0] != "?":
            warn(
                f"Binding {position} ('{name}') is a named parameter, but you supplied a sequence which "
                "requires nameless (qmark) placeholders. Starting with Python 3.14 an "
                "sqlite3.ProgrammingError will be raised.",
                DeprecationWarning,
                stacklevel=5,
            )


def _by_name(names, parameters):
    for position, name in enumerate(names, 1):
        if name is None:
            raise ProgrammingError(
                f"Binding {position} has no name, but you supplied a dictionary (which has only names)."
            )
        try:
            yield parameters[name[1:]]
        except LookupError:
            raise ProgrammingError(
                f"You did not supply a value for binding parameter :{name[1:]}."
            ) from None


def to_bytes(text):
    """Bytes of a string of as many characters. Java calls this."""
    return text.encode("latin-1")


def type_in_name(name):
    """The converter's name that a column's name holds: `when [timestamp]`."""
    _, bracket, rest = name.partition("[")
    kind, closing, _ = rest.partition("]")
    return kind.upper() if bracket and closing else None


def type_in_declaration(declared):
    """The converter's name that a column's declared type holds: its first word."""
    return declared.partition(" ")[0].partition("(")[0].upper() if declared else None
