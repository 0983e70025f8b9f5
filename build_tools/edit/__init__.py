"""Changes files that a contributor writes, by text, so that comments and layout stay: drafts and repairs."""
