"""A page of the network."""

import urllib.request

print("begin")  # => begin
urllib.request.urlopen("http://192.0.2.1/")
