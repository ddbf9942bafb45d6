"""How words become cells of the screen: signs, inks, widths, strips."""
