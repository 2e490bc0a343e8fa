"""The machine that it runs on."""

import java

print(java.type("java.lang.System").getProperty("user.home") != "")  # => True
