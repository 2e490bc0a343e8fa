"""An entry point is a line in a package's metadata, by which another package finds and loads it.

The host asks for a group of names, and gets what the installed packages have entered there. Nothing
of a plugin is imported before it is loaded, and the host needs no list of plugins. An unpacked
wheel on sys.path is all that "installed" has to mean.
You meet this when a program is extended by packages that it doesn't know: pytest, Sphinx, Flask.

Takeaway: Look plugins up by group, load them one by one, and expect each of them to fail.
Level: core
See also: metaclasses/plugin_registry.py, packaging/wheel_is_a_zip_with_metadata.py
Covers: P32
"""

# /// script
# dependencies = ["hatchling>=1.27"]
# ///

import sys
from collections.abc import Callable
from importlib.metadata import distribution, entry_points, requires, version
from pathlib import Path
from zipfile import ZipFile

from hatchling import build as backend

FILES = {
    "pyproject.toml": """
        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"

        [project]
        name = "report-formats"
        version = "0.3.0"
        dependencies = ["packaging>=23"]

        [project.scripts]
        report = "report_formats.command:main"

        [project.entry-points."reports.formats"]
        csv = "report_formats.csv_format:write"
        html = "report_formats.html_format:Writer.write"
        pdf = "report_formats.pdf_format:write"
    """,
    "report_formats/__init__.py": "",
    "report_formats/command.py": "def main():\n    print('formats: csv html pdf')\n    return 0\n",
    "report_formats/csv_format.py": "def write(rows): return chr(10).join(map(','.join, rows))\n",
    "report_formats/html_format.py": "class Writer:\n    write = '<table>{}</table>'.format\n",
    "report_formats/pdf_format.py": "import a_library_that_is_not_there\n",
}
for name, text in FILES.items():
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text)

list(entry_points(group="reports.formats"))  # => []

# Instead of pip: a wheel is installed by unpacking it into a folder of sys.path.
with ZipFile(Path("dist", backend.build_wheel("dist"))) as wheel:
    wheel.extractall("site-packages")
sys.path.insert(0, str(Path("site-packages").resolve()))

# P32.entry_points: found by the metadata alone, nothing of it imported.
formats = entry_points(group="reports.formats")
sorted(formats.names)  # => ['csv', 'html', 'pdf']
formats["csv"].value  # => 'report_formats.csv_format:write'
"report_formats" in sys.modules  # => False


def load_all(group: str) -> dict[str, Callable]:
    """Loads what can be loaded, and reports the rest: one broken plugin must not stop the host."""
    loaded = {}
    for point in sorted(entry_points(group=group)):
        try:
            loaded[point.name] = point.load()
        except ImportError as error:
            print(f"{point.dist.name} {point.dist.version}: no {point.name}: {error}")
    return loaded


# load() imports the module before the colon and follows the attributes after it.
writers = load_all("reports.formats")
# => report-formats 0.3.0: no pdf: No module named 'a_library_that_is_not_there'
writers["csv"]([["apple", "3"], ["melon", "1"]]).splitlines()  # => ['apple,3', 'melon,1']
writers["html"]("...")  # => '<table>...</table>'

# A command is an entry point too, in a group of its own. Its script exits with the result.
(command,) = entry_points(group="console_scripts", name="report")
command.load()()
# => formats: csv html pdf
# => 0

# P32.version: the rest of the metadata can be read as well, so one copy of the version is enough.
version("report-formats")  # => '0.3.0'
requires("report_formats")  # => ['packaging>=23']
sorted(file.name for file in distribution("report-formats").files if file.match("*_format.py"))
# => ['csv_format.py', 'html_format.py', 'pdf_format.py']

# version("formats")
# => raises importlib.metadata.PackageNotFoundError: No package metadata was found for formats
