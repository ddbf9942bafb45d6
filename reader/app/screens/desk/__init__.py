"""What the main screen does, one concern a file; each function is given the screen."""
