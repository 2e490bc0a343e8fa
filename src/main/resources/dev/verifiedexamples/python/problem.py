"""What a source says wrongly, for its author to fix."""


class Problem(Exception):
    """Something in the source that can't be taken for what it seems to be, and the next step.

    The excerpt is the place itself, where there is more to it than a row.
    """

    def __init__(self, row, message, hint="", excerpt=""):
        super().__init__(message)
        self.row, self.message, self.hint, self.excerpt = row, message, hint, excerpt

    def as_json(self):
        return {"line": self.row, "message": self.message, "hint": self.hint, "excerpt": self.excerpt}
