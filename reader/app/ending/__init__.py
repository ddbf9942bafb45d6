"""How the app ends, and how the terminal is given back."""
