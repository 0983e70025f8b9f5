"""Findings for their readers: people at a terminal, GitHub, editors and other programs."""
