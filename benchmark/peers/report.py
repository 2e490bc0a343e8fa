"""The table, the reasons for what has no counterpart, and the counts."""

import collections

import tools

OURS = "verified-python-examples"


def table(rows, peers):
    """Case by case who notices, then the reasons, then one line of counts for each tool."""
    width = max(len(document.name) for document, _ in rows) + 2
    heads = [OURS, *(tool.name for tool in peers)]
    lines = [f"{'case':{width}}" + "  ".join(heads)]
    for document, verdicts in rows:
        ours = tools.NOTICES if document.refused_by_us else tools.PASSES
        cells = [ours, *(verdicts[tool.name][0] for tool in peers)]
        row = "  ".join(f"{cell:{len(head)}}" for cell, head in zip(cells, heads))
        lines.append(f"{document.name:{width}}{row}".rstrip())
    return "\n".join([*lines, "", *_reasons(rows, peers), "", *_counts(rows, peers)])


def _reasons(rows, peers):
    yield "no counterpart (-), because the document is about"
    reasons = collections.defaultdict(set)
    for document, verdicts in rows:
        for tool in peers:
            verdict, reason = verdicts[tool.name]
            if verdict == tools.NONE:
                reasons[reason].add(document.name)
    for reason, names in sorted(reasons.items(), key=lambda each: -len(each[1])):
        yield f"  {reason}: {', '.join(sorted(names))}"


def _counts(rows, peers):
    ours = [document.refused_by_us for document, _ in rows]
    yield f"{OURS}: notices {ours.count(True)}, passes {ours.count(False)}"
    for tool in peers:
        counts = collections.Counter(verdicts[tool.name][0] for _, verdicts in rows)
        noticed = counts[tools.NOTICES] + counts[tools.HANGS] + counts[tools.WARNS]
        yield (
            f"{tool.name} {tool.version}: notices {noticed} "
            f"({counts[tools.WARNS]} by a warning only, {counts[tools.HANGS]} by never ending), "
            f"passes {counts[tools.PASSES]}, no counterpart {counts[tools.NONE]}"
        )


def control(rows, peers):
    """Which translations of correct documents a tool passes, to judge the translations by."""
    lines = []
    for tool in peers:
        verdicts = {document.name: verdicts[tool.name][0] for document, verdicts in rows}
        tried = [name for name, verdict in verdicts.items() if verdict != tools.NONE]
        refused = [name for name in tried if verdicts[name] != tools.PASSES]
        lines.append(f"{tool.name}: passes {len(tried) - len(refused)} of {len(tried)} correct documents")
        lines.append(f"  refuses {', '.join(refused) or 'none'}")
    return "\n".join(lines)
