"""Keeps functions of ours off the stack on CPython, as far as anybody can see who looks at it.

CPython passes over a frame that has not come to its RESUME instruction: it is not complete yet. So does
it with one that never comes to it. Whoever walks the stack, prints it or warns a level up, meets only the
example's frames, and tracebacks leave these out. The instruction is also what tells profilers and tracers
of a call: only functions are hidden that the example never returns to.
"""

import sys


def hidden(function):
    """The same function, with frames that nobody sees; where that can't be done, as it is."""
    known = "opcode" in sys.modules
    import opcode

    resume, nop = opcode.opmap.get("RESUME"), opcode.opmap["NOP"]
    if not known:
        for name in ("opcode", "_opcode", "_opcode_metadata"):  # an example finds them as if nobody had been here
            sys.modules.pop(name, None)
    instructions = bytearray(function.__code__.co_code)
    for at in range(0, len(instructions), 2):
        if instructions[at] == resume:
            instructions[at : at + 2] = nop, 0
            function.__code__ = function.__code__.replace(co_code=bytes(instructions))
            break
    return function
