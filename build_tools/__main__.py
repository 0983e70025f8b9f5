"""`python -m build_tools` does what the command `explainer` does."""

from build_tools.cli import main

if __name__ == "__main__":
    main(prog_name="explainer")
