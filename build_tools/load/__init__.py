"""From files to values: the only part of the pipeline that reads the explainer from disk."""
