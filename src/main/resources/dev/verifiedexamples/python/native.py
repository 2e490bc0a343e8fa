"""Native modules, for examples that have no permission for them."""

import _imp

REASON = (
    "The C API is unsupported on this JDK and/or platform, either because JEP 454 is not supported here "
    "or native access was expressly forbidden."
)


def forbid():
    """Refuse them alike in every context.

    The first context of a JVM would hear of the missing permission, in an ImportError; on JDK 22 and
    later, the others of the first one, in a SystemError, which nobody expects from an import.
    """

    def create_dynamic(spec, file=None):
        raise ImportError(REASON, name=spec.name)

    _imp.create_dynamic = create_dynamic
