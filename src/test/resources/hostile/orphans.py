"""Children that outlive it, in sessions of their own, too."""
# /// script
# [tool.verified-examples]
# permissions = ["process"]
# ///
import os
import signal
import subprocess
import time

subprocess.Popen(["sleep", "86399"], start_new_session=True)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(86_399)
    os._exit(0)
child = subprocess.Popen(["sleep", "86399"])
child.terminate()
child.wait()  # => -15
