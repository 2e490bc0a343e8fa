"""A page in the browser of whoever runs this."""

import webbrowser

print(webbrowser.open("http://192.0.2.1"))  # => True
