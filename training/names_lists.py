"""The name lists as sets of hashes: whether a word or phrase is in a list, in a few bits per entry (Bloom filters)."""
import gzip
import re
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

WORD_CLASSES = ['given', 'surname', 'city', 'region', 'country', 'demonym', 'acronym', 'media', 'company', 'orgword',
                'placepart', 'orgpart']
"""Lists of single words, in the order of the feature bits."""
PHRASE_CLASSES = ['person', 'place', 'organization']
"""Lists of names of two to six words."""
WORD_BITS, WORD_PROBES = 8, 4
PHRASE_BITS, PHRASE_PROBES = 14, 8
LONGEST_PHRASE = 6
PIECES = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*\.?|[^\w\s]")
PEOPLE = re.compile(r'(an|ians?|ish|ese|ch|i|ic|vak|ek|rd|ab|filipino|argentine|philippine|swiss|turk|serb|croat|kazakh'
                    r'|kyrgyz|turkmen|tajik|uzbek|pole|dane|swede|finn|scot)s?$')
NO_COUNTRIES = {'european union', 'united nations', 'eurozone', 'un'}
"""Unicode's territory names hold bodies too."""
COMPANY_TAIL = re.compile(r",?\s+(inc|corp|ltd|llc|co|plc|nv|sa|ag|holdings?|group)\.?$", re.IGNORECASE)


def fold(word):
    """Lower case without accents, as the library does it: NFD, combining marks left out."""
    return ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if not '̀' <= c <= 'ͯ')


def hash_text(text, state=0x811C9DC5):
    """FNV-1a over UTF-16 code units; `state` lets a phrase go on where its beginning ended."""
    data = text.encode('utf-16-le')
    for at in range(0, len(data), 2):
        state = ((state ^ (data[at] | data[at + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return state


def mix(value):
    """Murmur3's finaliser: spreads a hash over all 32 bits."""
    value = ((value ^ (value >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    value = ((value ^ (value >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return value ^ (value >> 16)


class Bloom:
    """A set of 32-bit hashes, one filter for several classes; `bytes` is `bits` as Python reads it fastest, once filled."""

    def __init__(self, size, probes):
        self.bits = np.zeros((size + 7) // 8, np.uint8)
        self.size, self.probes, self.bytes = size, probes, b''

    def places(self, key, kind):
        first = mix(key ^ ((kind + 1) * 0x9E3779B1 & 0xFFFFFFFF))
        step = mix(first ^ 0x5BD1E995) | 1
        return [((first + probe * step) & 0xFFFFFFFF) % self.size for probe in range(self.probes)]

    def add(self, key, kind):
        for place in self.places(key, kind):
            self.bits[place >> 3] |= 1 << (place & 7)

    def has(self, key, kind):
        """As `places`, but stops at the first bit that is not set."""
        place = mix(key ^ ((kind + 1) * 0x9E3779B1 & 0xFFFFFFFF))
        if not self.bit(place):
            return False
        step = mix(place ^ 0x5BD1E995) | 1
        for _ in range(self.probes - 1):
            place = (place + step) & 0xFFFFFFFF
            if not self.bit(place):
                return False
        return True

    def bit(self, place):
        at = place % self.size
        return self.bytes[at >> 3] >> (at & 7) & 1


def read_list(data, name):
    with gzip.open(Path(data) / 'names' / f'{name}.tsv.gz', 'rt', encoding='utf-8') as lines:
        for line in lines:
            cells = line.rstrip('\n').split('\t')
            if len(cells) >= 2:
                yield cells[0], cells[1], (cells[2] if len(cells) > 2 else '')


def pieces(name):
    """A list entry's words, folded, split as the tokeniser does."""
    return [fold(piece) for piece in PIECES.findall(name)]


class Lists:
    """All lists of the data folder: exact sets for mending labels, Bloom filters for features."""

    def __init__(self, data):
        self.words = {kind: set() for kind in WORD_CLASSES}
        self.phrases = {kind: set() for kind in PHRASE_CLASSES}
        self.countries, self.capitals, self.demonyms = set(), set(), set()
        self.read_people(data)
        self.read_places(data)
        self.read_organizations(data)
        self.word_filter = self.build(self.words, WORD_CLASSES, WORD_BITS, WORD_PROBES)
        self.phrase_filter = self.build(self.phrases, PHRASE_CLASSES, PHRASE_BITS, PHRASE_PROBES)

    def add(self, kind, phrase_kind, parts):
        if len(parts) == 1 and len(parts[0]) > 1:
            self.words[kind].add(parts[0])
        elif 2 <= len(parts) <= LONGEST_PHRASE and phrase_kind:
            self.phrases[phrase_kind].add(' '.join(parts))

    def read_people(self, data):
        for name in ('given', 'surname'):
            for entry, _, _ in read_list(data, name):
                self.add(name, None, pieces(entry))
        for name in ('person', 'person_petrarch', 'actor_petrarch'):
            for entry, kind, _ in read_list(data, name):
                parts = pieces(entry)
                if kind in ('person', 'leader', 'actor') and 2 <= len(parts) <= 4 and '(' not in entry:
                    self.add('surname', 'person', parts)

    def read_places(self, data):
        for entry, kind, of in read_list(data, 'country'):
            key = ' '.join(pieces(entry))
            short = len(key) < 3 and key not in ('us', 'uk')
            if kind in ('country', 'country_acronym', 'country_variant') and '(' not in entry and key not in NO_COUNTRIES and not short:
                self.add('country', 'place', pieces(entry))
                if kind == 'country':
                    self.countries.add(' '.join(pieces(entry)))
        for name in ('city', 'region'):
            for entry, kind, _ in read_list(data, name):
                parts = pieces(entry)
                self.add(name, 'place', parts)
                if kind == 'capital':
                    self.capitals.add(' '.join(parts))
                if len(parts) > 1:
                    self.words['placepart'].update(part for part in parts if len(part) > 2)
        for entry, kind, of in read_list(data, 'demonym'):
            key = ' '.join(pieces(entry))
            if kind.startswith('demonym') and key not in self.countries and len(key) > 2 and entry[:1].isupper():
                people = bool(PEOPLE.search(key)) and not re.search('[tj]an$', key)
                self.add('demonym' if people else 'country', None if people else 'place', pieces(entry))
                if people:
                    self.demonyms.add(key)
        self.demonyms -= self.words['city'] & self.words['country']

    def read_organizations(self, data):
        for entry, _, _ in read_list(data, 'acronym'):
            parts = pieces(entry)
            if len(parts) == 1 and len(entry) > 1 and entry.upper() == entry:
                self.words['acronym'].add(parts[0])
        for entry, _, _ in read_list(data, 'orgword'):
            self.add('orgword', 'organization', pieces(entry))
        parts_of_names = Counter()
        for name, kind in (('media', 'media'), ('org', 'acronym'), ('metonym', 'media'), ('company', 'company'),
                           ('party', 'orgpart'), ('university', 'orgpart')):
            for entry, _, _ in read_list(data, name):
                parts = pieces(COMPANY_TAIL.sub('', entry) if name == 'company' else entry)
                self.add(kind, 'organization', parts)
                if len(parts) > 1 and name in ('org', 'party', 'university'):
                    parts_of_names.update({part for part in parts if len(part) > 3})
        self.words['orgpart'].update(part for part, count in parts_of_names.items() if count >= 3)

    def build(self, sets, classes, bits, probes):
        """One filter for all classes: the class is part of the key."""
        bloom = Bloom(bits * sum(len(sets[kind]) for kind in classes) | 1, probes)
        for at, kind in enumerate(classes):
            for entry in sets[kind]:
                bloom.add(hash_text(entry), at)
        bloom.bytes = bloom.bits.tobytes()
        return bloom

    def is_country(self, name):
        return ' '.join(pieces(name)) in self.countries

    def is_country_or_capital(self, name):
        key = ' '.join(pieces(name))
        return key in self.countries or key in self.capitals

    def is_demonym(self, name):
        key = ' '.join(pieces(name))
        words = key.split(' ')
        if key in self.countries:
            return False
        return key in self.demonyms or key.rstrip('s') in self.demonyms or words[-1] in self.demonyms and len(words) == 2
