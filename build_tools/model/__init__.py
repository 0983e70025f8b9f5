"""The explainer's values: frozen, free of disk and terminal, each knowing where it was written."""
