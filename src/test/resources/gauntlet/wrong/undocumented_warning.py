"""A warning on stderr is not documented."""

import warnings

warnings.formatwarning = lambda message, *rest: f"warning: {message}\n"
warnings.warn("old")
print("done")  # => done
