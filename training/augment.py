"""Copies of training sentences as headlines and captions have them: other capitals, no full stop."""

import random

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
