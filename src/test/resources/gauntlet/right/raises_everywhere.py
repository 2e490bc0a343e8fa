"""Commented-out statements in a function, a method, a class body and an async function."""

import asyncio

def parse(text):
    # int(text)  # => raises ValueError: invalid literal for int() with base 10: 'x'
    return text  # => 'x'

class Account:
    limit = 5
    # limit / 0  # => raises ZeroDivisionError: division by zero

    def check(self):
        # self.missing  # => raises AttributeError: 'Account' object has no attribute 'missing'
        return self.limit  # => 5

async def main():
    # await asyncio.wait_for(asyncio.sleep(5), 0.01)  # => raises TimeoutError
    print(parse("x"))  # => x

Account().check()
asyncio.run(main())
