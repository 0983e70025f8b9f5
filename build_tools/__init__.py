"""The explainer's generator: notes with proved evidence in, plain Markdown pages for MkDocs out."""

__version__ = "0.1.0"
