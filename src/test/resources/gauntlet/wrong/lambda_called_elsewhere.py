"""The lambda on the claimed line is called by another one."""

actions = []
actions.append(lambda: print("hello"))  # => hello
actions[0]()
