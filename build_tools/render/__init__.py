"""From linked notes to plain Markdown: `{address: text}`, with nothing of our own left for MkDocs to resolve."""
