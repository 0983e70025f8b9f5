"""From charts to SVG: pure functions that lay out shapes for a given width.

Own layout and the standard library's ElementTree, because what is needed is small and what is on offer does not fit:
plotting libraries are heavy at build time and set fonts and colours inside the picture, where a style sheet
(light, dark, print) cannot reach them and a strict Content Security Policy forbids them; others draw in the
reader's browser by JavaScript. Here shapes carry class names alone, and all colour stands in one style sheet.
"""
