"""What a CPython process is started with that only reads: it takes its question from stdin."""

import sys

# The question is JSON, and read as the Python that it almost is.
question = eval(sys.stdin.buffer.read().decode(), {"true": True, "false": False, "null": None})
try:
    import resource
except ImportError:
    pass  # not on this system; whoever has started it waits with a limit
else:
    resource.setrlimit(resource.RLIMIT_CPU, (question["seconds"], question["seconds"]))
names = {}
exec(compile(question["bootstrap"], "bootstrap.py", "exec"), names)
for name, path, source in question["modules"]:
    module = names["install"](name, path, source)
answer = getattr(module, question["function"])(question["text"])
sys.stdout.buffer.write(answer.encode())
