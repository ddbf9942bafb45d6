"""An article on the screen: where its lines break, and what lies on them."""
