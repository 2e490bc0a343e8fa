"""The command: what to run, and what is printed of it."""

import argparse
import platform

import counterparts
import debian
import documents
import report
import tools


def main():
    options = _options()
    folder = debian.fetch(options.fresh)
    peers = [tool for tool in tools.all_tools(folder) if not options.tool or tool.name in options.tool]
    available = [tool for tool in peers if tool.version]
    print(f"CPython {platform.python_version()} on {platform.system()}")
    for tool in peers:
        print(f"{tool.name} {tool.version or '- not available here'}")
    chosen = documents.read_all("right" if options.right else "wrong", options.case)
    print(f"{len(chosen)} documents\n", flush=True)
    if options.show:
        _show(chosen, available)
        return 0
    rows = [(document, {tool.name: _verdict(tool, document) for tool in available}) for document in chosen]
    print(report.control(rows, available) if options.right else report.table(rows, available))
    return 0


def _verdict(tool, document):
    """What the tool says of the document: a verdict, and the reason where it has no counterpart."""
    try:
        text = counterparts.of(document, tool)
    except counterparts.NoCounterpart as missing:
        return tools.NONE, str(missing)
    verdict, _ = tool.run(document.name, text)
    return verdict, ""


def _show(chosen, available):
    """Each document, what became of it in each tool, and what the tool said."""
    for document in chosen:
        print(f"{'=' * 20} {document.path.name}\n{document.source}")
        for tool in available:
            print(f"{'-' * 20} {tool.name}")
            try:
                text = counterparts.of(document, tool)
                print(text.decode(errors="backslashreplace"))
                print("{0}\n{1}".format(*tool.run(document.name, text)))
            except counterparts.NoCounterpart as missing:
                print(f"no counterpart: {missing}")


def _options():
    parser = argparse.ArgumentParser(prog="benchmark/peers/run", description=__doc__)
    parser.add_argument("case", nargs="*", help="names of documents; all if none is given")
    parser.add_argument("--tool", action="append", help="only this tool (may be repeated)")
    parser.add_argument("--show", action="store_true", help="print translations and what the tools say")
    parser.add_argument("--right", action="store_true", help="the control: the correct documents instead")
    parser.add_argument("--fresh", action="store_true", help="fetch the tools anew")
    return parser.parse_args()
