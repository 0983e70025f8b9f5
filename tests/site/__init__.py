"""What holds of the real site, as it was built."""
