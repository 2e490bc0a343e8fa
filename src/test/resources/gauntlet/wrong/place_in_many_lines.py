"""Of many lines, those around the one that differs are shown."""


def count():
    for number in range(30):
        print(number if number != 24 else "here")


count()  # => 0
# => 1
# => 2
# => 3
# => 4
# => 5
# => 6
# => 7
# => 8
# => 9
# => 10
# => 11
# => 12
# => 13
# => 14
# => 15
# => 16
# => 17
# => 18
# => 19
# => 20
# => 21
# => 22
# => 23
# => 24
# => 25
# => 26
# => 27
# => 28
# => 29
