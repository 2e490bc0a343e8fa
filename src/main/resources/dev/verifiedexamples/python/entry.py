"""What a CPython process is started with: it takes its job from stdin and runs it."""

import sys

# The job is JSON, and read as the Python that it almost is: importing json would put a dozen modules
# where an example expects none.
job = eval(sys.stdin.buffer.read().decode(), {"true": True, "false": False, "null": None})
names = {}
exec(compile(job["bootstrap"], "bootstrap.py", "exec"), names)
for name, path, source in job["modules"]:
    module = names["install"](name, path, source)
module.run(job, names["install"])
