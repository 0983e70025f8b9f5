"""Writing files: pages and pictures for MkDocs, new notes and seeds, a new explainer."""
