"""Many calls at once, broken off and forgotten: nothing is left behind."""
