"""What a PDF of Qt does not say by itself: which characters are meant, its language, its words."""

import re
from collections.abc import Iterable
from html import escape

TWINS = {b"<0009>": b"<0020>", b"<2012>": b"<2013>", b"<301C>": b"<FF5E>", b"<2215>": b"<FF0F>"}
"""Characters that look alike in the font: what Qt writes down for both, and which is meant."""
_TABLES = re.compile(rb"(?<=beginbfrange\n)[^a-z]+(?=endbfrange)")
_VALUES = re.compile(rb"(?<=> )\[[^]]*\]|(?<=> )<\w+>(?=\n)")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_DATES = re.compile(rb"^/(?:Creation|Mod)Date \(D:[^)]*\)$", re.MULTILINE)
_END = re.compile(rb"trailer\n<<(.*?)>>\nstartxref\n(\d+)\s+%%EOF\s*\Z", re.DOTALL)


def read_as_meant(pdf: bytes) -> bytes:
    """The same file, in which what is copied or searched for has the characters that are meant."""

    def mend(values: re.Match[bytes]) -> bytes:
        return re.sub(rb"<\w+>", lambda code: TWINS.get(code[0], code[0]), values[0])

    return _TABLES.sub(lambda table: _VALUES.sub(mend, table[0]), pdf)


def with_language(pdf: bytes, tag: str) -> bytes:
    """The same file, which says in what language it is, and shows its title as that of the window.

    Written behind the file, as a change of its catalogue; raises ValueError for another file.
    """
    end, root = _END.search(pdf), _ROOT.search(pdf)
    number = root[1] if root else b""
    catalogue = re.search(rb"\n%s 0 obj\n<<(.*?)>>\nendobj" % number, pdf, re.DOTALL)
    if end is None or catalogue is None:
        raise ValueError("this is no file as Qt writes it")
    told = b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>" % tag.encode()
    body = b"%s 0 obj\n<<%s%s\n>>\nendobj\n" % (number, catalogue[1], told)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, len(pdf))
    trailer = b"trailer\n<<%s/Prev %s\n>>\n" % (end[1], end[2])
    return pdf + body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(pdf) + len(body))


def without_dates(pdf: bytes) -> bytes:
    """The same file without the time at which it was written, so that equal content is equal."""
    end = pdf.index(b"endobj")
    return _DATES.sub(lambda date: b" " * len(date[0]), pdf[:end]) + pdf[end:]


def described(title: str, lines: Iterable[str]) -> bytes:
    """What other programs read of a file without opening it: its title, and lines about it."""
    told = (("title", title), ("description", "\n".join(lines)))
    alike = (
        f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(words)}</rdf:li></rdf:Alt>'
        f"</dc:{name}>"
        for name, words in told
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"{''.join(alike)}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    ).encode()
