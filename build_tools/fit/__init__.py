"""Whether what a text says can be seen in the words that it rests on: its numbers, dates, quotations and names."""
