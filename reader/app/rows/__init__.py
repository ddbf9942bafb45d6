"""What the lists show: a row for each article, quote, name and bookmark."""
