"""Where Python itself changed, versions part."""

import sys

print(sys.version_info[:2] >= (3, 13))  # graalpy=> False
                                        # cpython[3.11-3.12]=> False
                                        # cpython[3.13+]=> True
