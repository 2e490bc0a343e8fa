"""What a CPython process is started with: it takes its job from stdin and has a child run it.

The example must be the outermost frame of the stack. So what is to be run is what Python calls for an
exception that nobody has caught: by then nothing else is on the stack.
"""

import sys

# The job is JSON, and read as the Python that it almost is: importing json would put a dozen modules
# where an example expects none. Its length comes first: stdin stays open for as long as somebody waits.
size = int(sys.stdin.buffer.readline())
job = eval(sys.stdin.buffer.read(size).decode(), {"true": True, "false": False, "null": None})
names = {}
exec(compile(job["bootstrap"], "bootstrap.py", "exec"), names)
wait, reporting = names["install"](*job["keeper"]).fork(job)
for name, path, source in job["modules"]:
    module = names["install"](name, path, source)
sys.excepthook = module.started(job, names["install"], wait, reporting)
raise SystemError("the stack is empty now")
