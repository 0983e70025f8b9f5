"""What changed between two states of an explainer, on the level of claims: plain comparison, no disk and no git."""
