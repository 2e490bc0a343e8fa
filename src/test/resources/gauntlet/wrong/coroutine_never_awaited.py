"""The claim stands in a coroutine that is never awaited."""

async def greet():
    print("hello")  # => hello

coroutine = greet()
coroutine.close()
print("done")  # => done
