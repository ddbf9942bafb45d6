"""The page of a person, an organisation or a place as data: its lists, its head, who is who."""
