"""What the recogniser sees: per word form (cached at run time), per sentence, per document. Mirrored by
src/model/namesFeatures.ts; the two must agree bit by bit."""
import unicodedata

import numpy as np

from common import lower, normal
from names_lists import LONGEST_PHRASE, PHRASE_CLASSES, WORD_CLASSES, fold, hash_text, mix

NGRAM_BUCKETS = 8192
NGRAMS_PER_WORD = 24
SHAPES = 14
CONTEXT_BITS = 4 * len(PHRASE_CLASSES) + 8
FIRST_FLAG = 4 * len(PHRASE_CLASSES)
TITLE_CASE, ALL_CAPS, FIRST_WORD, SEEN_SMALL, SEEN_CAPITAL, REPEATED, EXPANDED, IN_CAPITALS = range(FIRST_FLAG, FIRST_FLAG + 8)
LINKS = frozenset(['of', 'the', 'and', 'for', 'in', 'on', '&', '-', 'de', 'to'])


def is_letter(c):
    return unicodedata.category(c)[0] == 'L'


def is_upper(c):
    return unicodedata.category(c) == 'Lu'


def is_digit(c):
    return '0' <= c <= '9'


def word_key(key):
    """24 bits that stand for a key of the word table."""
    return mix(hash_text(key)) >> 8


def shape_bits(form):
    """14 facts of spelling."""
    letters = [c for c in form if is_letter(c)]
    upper = sum(is_upper(c) for c in letters)
    digits = sum(is_digit(c) for c in form)
    facts = [
        is_upper(form[0]), bool(letters) and upper == len(letters), bool(letters) and not upper,
        any(is_upper(c) for c in form[1:]) and upper < len(letters), digits > 0, digits == len(form),
        '.' in form and bool(letters), '-' in form and bool(letters), "'" in form[1:], not letters and not digits,
        len(form) == 1, 2 <= len(form) <= 3, len(form) >= 8, len(letters) == 1 and form.endswith('.'),
    ]
    return np.array(facts, np.float32)


def ngrams(form):
    """Buckets of the letter groups of `<form>`: 3 and 4 letters, and the ending of 2."""
    text = f'<{fold(form)[:20]}>'
    groups = [text[at:at + size] for size in (3, 4) for at in range(len(text) - size + 1)]
    groups.append(text[-3:-1] + '|')
    return [hash_text(group) % NGRAM_BUCKETS for group in groups][:NGRAMS_PER_WORD]


class Forms:
    """Every word form met, with its features; grows as texts are read."""

    def __init__(self, lists, vocabulary):
        self.lists = lists
        self.place = {}
        for at, key in enumerate(vocabulary):
            self.place.setdefault(word_key(key), at + 1)
        self.number, self.rows, self.keys, self.key_number = {}, [], [], {'': 0}
        self.folded, self.is_capital, self.is_small, self.is_caps, self.is_long = [], [], [], [], []

    def __len__(self):
        return len(self.rows)

    def add(self, word):
        """The form's number."""
        found = self.number.get(word)
        if found is not None:
            return found
        form = normal(word)
        small = lower(form)
        vector = self.place.get(word_key(form)) or self.place.get(word_key(small), 0)
        folded = fold(word)
        hashed = hash_text(folded)
        capital = is_upper(form[0])
        bits = np.array([capital and self.lists.word_filter.has(hashed, at) for at in range(len(WORD_CLASSES))], np.float32)
        grams = ngrams(form)
        self.rows.append((vector, grams, np.concatenate([shape_bits(form), bits])))
        key = small if capital else ''
        self.keys.append(self.key_number.setdefault(key, len(self.key_number)))
        self.folded.append(folded)
        letters = [c for c in form if is_letter(c)]
        self.is_capital.append(capital)
        self.is_small.append(is_letter(form[0]) and not capital)
        self.is_caps.append(len(letters) > 1 and all(is_upper(c) for c in letters))
        self.is_long.append(len(letters) > 3)
        self.number[word] = len(self.rows) - 1
        return len(self.rows) - 1

    def tables(self):
        """Arrays over forms: vector row, letter groups (padded with -1), spelling and list bits."""
        grams = np.full((len(self.rows), NGRAMS_PER_WORD), -1, np.int64)
        for at, row in enumerate(self.rows):
            grams[at, :len(row[1])] = row[1]
        return np.array([row[0] for row in self.rows]), grams, np.stack([row[2] for row in self.rows])


def sentence_bits(forms, numbers):
    """Phrase-list and headline bits of one sentence, [words, CONTEXT_BITS]."""
    bits = np.zeros((len(numbers), CONTEXT_BITS), bool)
    mark_phrases(forms, numbers, bits)
    capital = [forms.is_capital[n] for n in numbers]
    wordlike = [at for at, n in enumerate(numbers) if forms.is_capital[n] or forms.is_small[n]]
    long_words = [at for at in wordlike[1:] if forms.is_long[numbers[at]]]
    caps = sum(forms.is_caps[numbers[at]] for at in wordlike)
    if len(wordlike) >= 3 and caps >= 0.8 * len(wordlike):
        bits[:, ALL_CAPS] = True
    elif len(long_words) >= 3 and sum(capital[at] for at in long_words) >= 0.8 * len(long_words):
        bits[:, TITLE_CASE] = True
    if wordlike:
        bits[wordlike[0], FIRST_WORD] = True
    return bits


def mark_phrases(forms, numbers, bits):
    """For each list, the longest phrase from each free word on: single, begin, inside, end."""
    for kind in range(len(PHRASE_CLASSES)):
        free = 0
        for first in range(len(numbers)):
            if first < free or not forms.is_capital[numbers[first]]:
                continue
            end = longest_phrase(forms, numbers, first, kind)
            if end > first:
                free = end
                bits[first, 4 * kind + 1] = bits[end - 1, 4 * kind + 3] = True
                bits[first + 1:end - 1, 4 * kind + 2] = True


def longest_phrase(forms, numbers, first, kind):
    """The end of the longest phrase of the list that starts here; `first` if there is none."""
    state = hash_text(forms.folded[numbers[first]])
    end = first
    for at in range(first + 1, min(len(numbers), first + LONGEST_PHRASE)):
        state = hash_text(' ' + forms.folded[numbers[at]], state)
        if forms.lists.phrase_filter.has(state, kind):
            end = at + 1
    return end


def document_bits(forms, sentences, bits):
    """Sets the bits that need the whole document, in place; sentences are lists of form numbers."""
    small, capital, counts = set(), set(), {}
    for numbers, row in zip(sentences, bits):
        headline = len(row) and (row[0, TITLE_CASE] or row[0, ALL_CAPS])
        for at, number in enumerate(numbers):
            key = forms.keys[number]
            if forms.is_small[number]:
                small.add(forms.folded[number])
            elif key:
                counts[key] = counts.get(key, 0) + 1
                if not headline and not row[at, FIRST_WORD]:
                    capital.add(key)
    initials = expansions(forms, sentences)
    for numbers, row in zip(sentences, bits):
        for at, number in enumerate(numbers):
            key = forms.keys[number]
            if key:
                row[at, SEEN_SMALL] = forms.folded[number] in small
                row[at, SEEN_CAPITAL] = key in capital
                row[at, REPEATED] = counts[key] > 1
                row[at, EXPANDED] = forms.is_caps[number] and forms.folded[number] in initials
                row[at, IN_CAPITALS] = forms.is_caps[number] and not row[at, ALL_CAPS]


def expansions(forms, sentences):
    """Initials of all runs of two to six capitalised words, links left out: `iaea`."""
    found = set()
    for numbers in sentences:
        run = ''
        for number in numbers:
            word = forms.folded[number]
            if forms.is_capital[number] and not forms.is_caps[number]:
                run += word[0]
                for size in range(2, min(6, len(run)) + 1):
                    found.add(run[-size:])
            elif word not in LINKS:
                run = ''
    return found
