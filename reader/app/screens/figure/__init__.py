"""What the page of a person, an organisation or a place does, one concern a file."""
