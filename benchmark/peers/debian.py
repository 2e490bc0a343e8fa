"""Fetches the peers from Debian, without privileges, into a folder of the user's cache.

The mirror is the machine's own: its address is read from apt's configuration.
"""

import os
import pathlib
import shutil
import subprocess

KEYRING = pathlib.Path("/usr/share/keyrings/debian-archive-keyring.gpg")
PACKAGES = """
    python3-sybil/trixie python3-xdoctest/trixie python3-pytest/trixie
    python3-pluggy/trixie python3-iniconfig/trixie python3-packaging/trixie
    python3-pytest-examples/forky python3-ruff/forky
    black/trixie python3-click/trixie python3-mypy-extensions/trixie
    python3-pathspec/trixie python3-platformdirs/trixie python3-typing-extensions/trixie
""".split()
SUITES = sorted({package.split("/")[1] for package in PACKAGES})


def fetch(fresh=False):
    """The folder with the peers' Python packages; it is empty where they can't be had."""
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    folder = pathlib.Path(cache, "verified-python-examples", "peers")
    site, done = folder / "root/usr/lib/python3/dist-packages", folder / "packages"
    wanted = "\n".join(PACKAGES)
    if fresh or not done.exists() or done.read_text() != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        try:
            _download(folder)
            done.write_text(wanted)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"The peers could not be fetched from Debian: {error}")
    return site


def _download(folder):
    environment = os.environ | {"APT_CONFIG": str(_configuration(folder, _mirror()))}
    debs = folder / "debs"
    debs.mkdir()
    for command in (["update"], ["download", *PACKAGES]):
        subprocess.run(["apt-get", "-qq", *command], env=environment, cwd=debs, check=True)
    for deb in sorted(debs.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", deb, folder / "root"], check=True)
    shutil.rmtree(folder / "apt")


def _mirror():
    targets = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    addresses = subprocess.run(targets, capture_output=True, text=True, check=True).stdout.split()
    for address in addresses:
        if address.rstrip("/").endswith("/debian"):
            return address
    raise OSError("this machine's apt knows no mirror of Debian")


def _configuration(folder, mirror):
    """An apt of its own: nothing of it touches the system's."""
    apt = folder / "apt"
    etc = ["etc/apt.conf.d", "etc/preferences.d", "etc/sources.list.d"]
    for part in (*etc, "lists/partial", "cache/archives/partial"):
        (apt / part).mkdir(parents=True)
    (apt / "status").touch()
    sources = [f"deb [signed-by={KEYRING} check-valid-until=no] {mirror} {suite} main\n" for suite in SUITES]
    (apt / "etc/sources.list").write_text("".join(sources))
    settings = {
        "Dir": f"{apt}/",
        "Dir::Etc": f"{apt}/etc",
        "Dir::State": f"{apt}/",
        "Dir::State::lists": f"{apt}/lists",
        "Dir::State::status": f"{apt}/status",
        "Dir::Cache": f"{apt}/cache",
        "APT::Sandbox::User": "",
        "Acquire::Languages": "none",
    }
    file = apt / "apt.conf"
    file.write_text("".join(f'{name} "{value}";\n' for name, value in settings.items()))
    return file
