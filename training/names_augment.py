"""Copies of training text with its names exchanged for others of the lists, so that context, spelling and lists
count and single famous names do not. Within one stretch of text a name keeps its substitute.
"""
import random

from names_lists import PIECES, read_list
from names_text import GROUP, ORGANIZATION, PERSON, PLACE, TAGS, Sentence, tag_mask

BLOCK = 10
SWAPPED = {PERSON: 0.7, PLACE: 0.5, ORGANIZATION: 0.3, GROUP: 0.25}
"""How often a name of the type is exchanged."""


def split_name(name):
    """A list entry as the words of the tokeniser, as spelt."""
    return PIECES.findall(name)


def by_region(data, kind):
    """Names of people by the language region their list gives; regions with few names left out."""
    regions = {}
    for name, _, region in read_list(data, kind):
        for part in region.split(','):
            part = part.strip()
            if part and name.isprintable() and name[:1].isupper() and len(name) > 1:
                regions.setdefault(part, []).append(name)
    return {region: sorted(names) for region, names in regions.items() if len(names) >= 60}


class Substitutes:
    """Draws of names from the lists."""

    def __init__(self, data, lists):
        self.given, self.surnames = by_region(data, 'given'), by_region(data, 'surname')
        self.regions = sorted(set(self.given) & set(self.surnames))
        self.people = sorted({name for source in ('person', 'person_petrarch', 'actor_petrarch')
                              for name, kind, _ in read_list(data, source)
                              if kind in ('person', 'leader', 'actor') and 2 <= len(split_name(name)) <= 4 and name.replace(' ', '').isalpha()})
        cities = sorted({name for name, _, _ in read_list(data, 'city')})
        regions = sorted({name for name, _, _ in read_list(data, 'region') if len(name) > 3})
        countries = sorted({name for name, kind, _ in read_list(data, 'country') if kind == 'country' and '(' not in name})
        capitals = sorted({name for name, kind, _ in read_list(data, 'city') if kind == 'capital'})
        self.places = [cities, cities, regions, countries, capitals]
        acronyms = sorted({name for name, _, _ in read_list(data, 'acronym') if name.isupper() and name.isalpha() and 2 < len(name) < 7})
        companies = sorted({name for name, kind, _ in read_list(data, 'company') if kind == 'company_short'})
        media = sorted({name for name, _, _ in read_list(data, 'media')})
        parties = sorted({name for name, kind, _ in read_list(data, 'party') if kind == 'party'})
        bodies = sorted({name for name, _, _ in read_list(data, 'org')})
        schools = sorted({name for name, _, _ in read_list(data, 'university')})
        self.acronyms = acronyms
        self.short = [companies, companies, media]
        self.long = [companies, media, parties, bodies, schools]
        self.groups = sorted({word.capitalize() for word in lists.demonyms if ' ' not in word})

    def person(self, rng):
        """Given name and surname: of somebody in public life anywhere, or put together from one region's lists."""
        if rng.random() < 0.5:
            words = split_name(rng.choice(self.people))
            return words[:1], words[1:]
        region = rng.choice(self.regions)
        return split_name(rng.choice(self.given[region]))[:1], split_name(rng.choice(self.surnames[region]))[:3]

    def place(self, rng):
        return split_name(rng.choice(rng.choice(self.places)))[:4]

    def organization(self, rng, words):
        if len(words) == 1 and words[0].isupper():
            return [rng.choice(self.acronyms)]
        return split_name(rng.choice(rng.choice(self.short if len(words) == 1 else self.long)))[:7]


def certain_spans(sentence):
    """Spans whose tags leave no choice, as (first, end, type)."""
    tags = [TAGS[mask.bit_length() - 1] if mask & (mask - 1) == 0 else '?' for mask in sentence.masks]
    spans, first = [], None
    for at, tag in enumerate(tags):
        if tag[0] in 'SB':
            first = at
        if tag[0] in 'SE' and first is not None:
            kind = next(k for k in range(6) if tag_mask(k) >> TAGS.index(tag) & 1)
            spans.append((first, at + 1, kind))
    return spans


def substitute(words, kind, substitutes, known, rng):
    """The words that take a name's place; `known` keeps what was drawn before in this stretch."""
    if kind == PERSON:
        given, surname = known.get((kind, words[-1])) or substitutes.person(rng)
        known[(kind, words[-1])] = given, surname
        return surname if len(words) == 1 else given + ([rng.choice('ABCDEGHJKLMNPRST') + '.'] if len(words) > 2 else []) + surname
    key = (kind, ' '.join(words))
    if key not in known:
        known[key] = (substitutes.place(rng) if kind == PLACE else [rng.choice(substitutes.groups)] if kind == GROUP
                      else substitutes.organization(rng, words))
    return known[key]


def exchange(sentence, substitutes, known, rng):
    """The sentence with some of its names exchanged."""
    words, masks, at = [], [], 0
    for first, end, kind in certain_spans(sentence):
        name = sentence.words[first:end]
        words += sentence.words[at:first]
        masks += sentence.masks[at:first]
        at = end
        swap = known.setdefault(('swap', kind, name[-1]), rng.random() < SWAPPED.get(kind, 0))
        swap = swap and not (kind == GROUP and (len(name) > 1 or name[0].endswith('s')))
        new = substitute(name, kind, substitutes, known, rng) if swap else name
        words += new
        spots = 'S' if len(new) == 1 else 'B' + 'I' * (len(new) - 2) + 'E'
        masks += [tag_mask(kind, spot) for spot in spots]
    return Sentence(words + sentence.words[at:], masks + sentence.masks[at:], corpus=sentence.corpus)


def exchange_all(sentences, substitutes, seed=7):
    """A twin of the corpus, sentence by sentence."""
    rng, known, twins = random.Random(seed), {}, []
    for at, sentence in enumerate(sentences):
        if at % BLOCK == 0:
            known = {}
        twins.append(exchange(sentence, substitutes, known, rng))
    return twins
