"""What a source says wrongly, for its author to mend."""


class Problem(Exception):
    """Something in the source that can't be taken for what it seems to be, and the next step."""

    def __init__(self, row, message, hint=""):
        super().__init__(message)
        self.row, self.message, self.hint = row, message, hint

    def as_json(self):
        return {"line": self.row, "message": self.message, "hint": self.hint}
