"""Stacked decorators are applied from the bottom and run from the top.

`@authenticated` above `@timed` means `authenticated(timed(view))`. The decorator next to the
function wraps it first. The one at the top ends up outside and sees a call first, so it may reject
the call before the others know of it.

You meet this when a request that was rejected is missing in the timings, or should have been.

Takeaway: Read a stack of decorators as nested calls, and put the one that may reject a call on top.
Level: core
See also: decorators/wrapper_replaces_the_function.py, decorators/with_or_without_parentheses.py
Covers: D06
"""


def authenticated(view):
    print(f"authenticated wraps {view.__name__}")

    def authenticated_view(user):
        print("auth: checking")
        return view(user) if user else "401 Unauthorized"

    return authenticated_view


def timed(view):
    print(f"timed wraps {view.__name__}")

    def timed_view(user):
        print("timer: started")
        try:
            return view(user)
        finally:
            print("timer: stopped")

    return timed_view


# D06.applied: the decorator at the bottom is applied first.
@authenticated  # => authenticated wraps timed_view
@timed  # => timed wraps dashboard
def dashboard(user):
    return f"200 Hello {user}"


# D06.called: the decorator at the top is called first.
print(dashboard("ada"))
# => auth: checking
# => timer: started
# => timer: stopped
# => 200 Hello ada

# A call that is rejected does not reach the timer.
print(dashboard(None))
# => auth: checking
# => 401 Unauthorized


# D06.order: the other way round, the time of the check is measured, too.
@timed  # => timed wraps authenticated_view
@authenticated  # => authenticated wraps profile
def profile(user):
    return f"200 Profile of {user}"


print(profile(None))
# => timer: started
# => auth: checking
# => timer: stopped
# => 401 Unauthorized


# Decorating by hand does the same.
def settings(user):
    return f"200 Settings of {user}"


settings = authenticated(timed(settings))
# => timed wraps settings
# => authenticated wraps timed_view

print(settings("ada"))
# => auth: checking
# => timer: started
# => timer: stopped
# => 200 Settings of ada
