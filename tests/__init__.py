"""Tests of the generator, on an explainer of its own: the invented lamp of Gullholm."""
