"""Signs that are no arrows to the right are prose."""

# ⭐ Best practice
# ➕ Adding
# ➖ Removing
# ⬛ ⬜ ⭕ ➗ ➰
# ← left, ↑ up, ↓ down
print(1)  # => 1
