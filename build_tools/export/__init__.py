"""The explainer as data, in forms that other programs read: pure functions from a linked explainer to files' texts."""
