"""Stacked decorators are applied from the bottom and run from the top.

`@authenticated` above `@timed` is `authenticated(timed(view))` and nothing more. The one next to
the function wraps it first; the topmost ends up outside and is the first to see a call, so it may
turn the call away before the others know of it.

Takeaway: read a stack of decorators as nested calls, and put the gatekeeper on top.
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


@authenticated  # => authenticated wraps timed_view
@timed  # => timed wraps dashboard
def dashboard(user):
    return f"200 Hello {user}"


print(dashboard("ada"))
# => auth: checking
# => timer: started
# => timer: stopped
# => 200 Hello ada

# The timer never hears of a call that is turned away.
print(dashboard(None))
# => auth: checking
# => 401 Unauthorized


# The other way round, the time of the check is measured too.
@timed  # => timed wraps authenticated_view
@authenticated  # => authenticated wraps profile
def profile(user):
    return f"200 Profile of {user}"


print(profile(None))
# => timer: started
# => auth: checking
# => timer: stopped
# => 401 Unauthorized


# The @ is sugar: decorating by hand, as below, does the same.
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
