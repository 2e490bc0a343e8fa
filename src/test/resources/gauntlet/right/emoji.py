"""Characters beyond the basic plane, before and within a value on the same line."""

party = "🎉" + "🐍".upper()  # => '🎉🐍'
items = ["🎉🎉", len("🐍🐍")]  # => ['🎉🎉', 2]
print("🐍" * 2)  # => 🐍🐍
def f(a): return a
f("🎉"), f("🐍")  # => ('🎉', '🐍')
