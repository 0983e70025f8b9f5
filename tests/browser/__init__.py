"""The built site in a real browser: what readers see, press and are spared."""
