"""Running text to words, in the manner of Universal Dependencies and of the pipeline's tokeniser."""

import re

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+"
    r"|(?:[A-Z]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Maj|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Ltd|Co|vs|etc|No|Nos|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\.(?=\s)"
    r"|\d+(?:[.,:]\d+)*[^\W\d_]{0,3}(?![^\W_])"
    r"|[cC]an(?=not\b)|(?<=[cC]an)not\b"
    r"|[^\W\d_]+(?=n['’]t\b)|n['’]t\b|N['’]T\b"
    r"|['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)\b"
    r"|[^\W_]+(?:['’](?!(?:s|re|ve|ll|d|m)\b)[^\W\d_]+)*(?<!n['’]t)"
    r"|\.\.+|--+|``|''|\S"
)


def words(text: str) -> list[str]:
    """`He can't.` -> He, ca, n't, `.`"""
    return _TOKEN.findall(text)


_END = {".", "!", "?"}
_CLOSERS = {'"', "'", "”", "’", ")", "''"}


def sentences(tokens: list[str]) -> list[list[str]]:
    """Cuts after a full stop (and closing marks) where an upper-case word or an opening mark follows."""
    out, start, n = [], 0, len(tokens)
    i = 0
    while i < n:
        if tokens[i] in _END:
            j = i + 1
            while j < n and tokens[j] in _CLOSERS:
                j += 1
            if j < n and (tokens[j][0].isupper() or tokens[j][0] in "\"“'‘("):
                out.append(tokens[start:j])
                start = j
                i = j
                continue
        i += 1
    if start < n:
        out.append(tokens[start:])
    return out
