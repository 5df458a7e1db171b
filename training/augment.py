"""Copies of training sentences as news has them: other capitals, no full stop, `said on Friday that`."""

import random

from corpora import Sentence

SMALL = {"ADP", "DET", "CCONJ", "PART", "SCONJ"}


def recased(forms: list[str], tags: list[str], rng: random.Random) -> list[str]:
    """Mostly the sentence itself; one in eight in title case, lower case or capitals."""
    dice = rng.random()
    if dice < 0.06:
        return [_title(form, tag, i) for i, (form, tag) in enumerate(zip(forms, tags))]
    if dice < 0.08:
        return [form.lower() for form in forms]
    if dice < 0.115:
        return [form.upper() for form in forms]
    return forms


def _title(form: str, tag: str, place: int) -> str:
    if place and tag in SMALL and len(form) < 5 or form[:1] in "'’" or form == "n't":
        return form
    return form[:1].upper() + form[1:]


def drops_full_stop(tags: list[str], heads: list[int], rng: random.Random) -> bool:
    """True, one time in ten, where the last word is punctuation that governs nothing."""
    last = len(tags) - 1
    return last > 1 and tags[last] == "PUNCT" and last not in heads and rng.random() < 0.1


REPORTING = set(
    "said says told announced reported added claimed warned stated confirmed denied argued insisted suggested declared "
    "believes believed hoped noted thought thinks wrote explained revealed acknowledged admitted demanded alleged".split()
)
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def with_day(s: Sentence, rng: random.Random) -> Sentence:
    """`said that ...` -> `said on Friday that ...` or `said Friday that ...`; the treebanks hardly ever have it."""
    for verb, form in enumerate(s.forms[:-1]):
        if form.lower() in REPORTING and s.tags[verb] == "VERB" and s.heads[verb] != verb + 1:
            clause = [i for i in range(verb + 1, len(s.forms)) if s.heads[i] == verb and s.deps[i] == "ccomp"]
            if clause and s.tags[verb + 1] != "PUNCT" and _reaches(s, verb + 1, clause[0]):
                return _insert_day(s, verb, rng)
    return s


def _reaches(s: Sentence, word: int, top: int) -> bool:
    while word >= 0 and word != top:
        word = s.heads[word]
    return word == top


def _insert_day(s: Sentence, verb: int, rng: random.Random) -> Sentence:
    day = rng.choice(DAYS)
    bare = rng.random() < 0.4
    forms = [day] if bare else [rng.choice(["on", "on", "late", "early"]), day]
    if bare:
        rows = [("PROPN", verb, "obl:unmarked")]
    elif forms[0] == "on":
        rows = [("ADP", verb + 2, "case"), ("PROPN", verb, "obl")]
    else:
        rows = [("ADJ", verb + 2, "amod"), ("PROPN", verb, "obl:unmarked")]
    size, at = len(rows), verb + 1
    heads = [h + size if h >= at else h for h in s.heads]
    return Sentence(
        s.forms[:at] + forms + s.forms[at:],
        s.tags[:at] + [r[0] for r in rows] + s.tags[at:],
        heads[:at] + [r[1] for r in rows] + heads[at:],
        s.deps[:at] + [r[2] for r in rows] + s.deps[at:],
        s.names[:at] + ["O"] * size + s.names[at:],
    )
