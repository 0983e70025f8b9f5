"""From notes to a web of notes: addresses, uses, back-links and corroboration."""
