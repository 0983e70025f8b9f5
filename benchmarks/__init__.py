"""Benchmarks: they print ratios, and judge nothing."""
