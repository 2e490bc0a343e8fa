"""The function is never called; exec() prints under its name."""

def greet():
    print("hello")  # => hello

source = "\n\n\ndef greet():\n print('hello')\ngreet()"
exec(compile(source.replace("\n\n\n", "\n\n", 1), __file__, "exec"), {})
