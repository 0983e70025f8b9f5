"""Every kind of finding that reading and checking can make."""

from build_tools.check import CODES as CHECK_CODES
from build_tools.load.codes import CODES as LOAD_CODES
from build_tools.model.finding import Code

ALL_CODES: tuple[Code, ...] = tuple(sorted((*LOAD_CODES, *CHECK_CODES), key=lambda code: code.name))
