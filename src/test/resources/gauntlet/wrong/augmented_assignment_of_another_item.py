"""What is assigned is 6; 10 is the item beside it."""

index = 0

def step():
    global index
    index = 1
    return 5

items = [1, 10]
items[index] += step()  # => 10
