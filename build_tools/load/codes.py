"""The kinds of finding that reading files can make."""

from build_tools.model.finding import Code, Severity

FOLDER_MISSING = Code("folder-missing", "A folder or file that every explainer has is not there.")
NOT_UTF8 = Code("not-utf8", "A file is not encoded in UTF-8.")
YAML_BROKEN = Code("yaml-broken", "A file's YAML cannot be read.")
KEY_REPEATED = Code("key-repeated", "A key stands twice in one mapping.")
KEY_UNKNOWN = Code("key-unknown", "A key that this kind of note does not have.")
KEY_MISSING = Code("key-missing", "A key that this kind of note must have is not there.")
VALUE_WRONG = Code("value-wrong", "A value is not of the form that its key takes.")
DATE_INVALID = Code("date-invalid", "A date is not EDTF, or does not exist in the calendar.")
FRONT_MATTER_BROKEN = Code("front-matter-broken", "A page does not begin with front matter between two lines of `---`.")
FINGERPRINT_BROKEN = Code("fingerprint-broken", "A seed's fingerprint is missing or cannot be read.")
SALTS_BROKEN = Code(
    "salts-broken", "A line of a seed's open salts cannot be read, or opens what the seed does not have."
)
TEXT_MISSING = Code("text-missing", "The folder of texts lacks a seed's file.", Severity.WARNING)

CODES = (
    FOLDER_MISSING, NOT_UTF8, YAML_BROKEN, KEY_REPEATED, KEY_UNKNOWN, KEY_MISSING, VALUE_WRONG,
    DATE_INVALID, FRONT_MATTER_BROKEN, FINGERPRINT_BROKEN, SALTS_BROKEN, TEXT_MISSING,
)  # fmt: skip
