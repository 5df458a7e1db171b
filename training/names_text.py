"""Reads the name corpora: words as the library sees them, and for each word the set of tags its corpus permits.

A corpus says nothing about the types that it does not mark, so a label is a set of tags (a bit mask) and the
training loss sums over the set.
"""
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

TYPES = ['person', 'place', 'organization', 'group', 'date', 'other']
TAGS = ['O'] + [f'{position}-{kind}' for kind in TYPES for position in 'SBIE']
PERSON, PLACE, ORGANIZATION, GROUP, DATE, OTHER = range(6)

CORPORA = ['ewt', 'gum-permissive', 'redocred', 'wikigold', 'crossner-politics', 'gmb-norm', 'silver']

LABELS = {
    'PER': PERSON, 'Person': PERSON, 'person': PERSON, 'politician': PERSON,
    'LOC': PLACE, 'Location': PLACE, 'Facility': PLACE, 'country': PLACE, 'location': PLACE,
    'ORG': ORGANIZATION, 'Organization': ORGANIZATION, 'organisation': ORGANIZATION, 'politicalparty': ORGANIZATION,
    'NORP': GROUP, 'TIME': DATE, 'DATE': DATE, 'Date': DATE,
    'MISC': OTHER, 'Misc': OTHER, 'misc': OTHER, 'election': OTHER, 'event': OTHER, 'Product': OTHER,
    'ABS': OTHER, 'EVENT': OTHER, 'OBJ': OTHER,
}
"""Labels left out (NUM, Money, SUBST, PLANT, ANIM) are no names."""

SOFT = {('gmb-norm', DATE), ('gum-permissive', OTHER), ('gmb-norm', OTHER)}
"""Types whose spans in that corpus may as well be no name: too loosely marked."""

UNMARKED = {
    'ewt': (GROUP, DATE, OTHER),
    'gum-permissive': (GROUP, OTHER),
    'redocred': (GROUP,),
    'wikigold': (GROUP, DATE),
    'crossner-politics': (GROUP, DATE),
    'gmb-norm': (OTHER,),
    'silver': (),
}
"""Types that a corpus does not mark, or not all of them: a word without a label may be any of these."""

HYPHENATED = re.compile(r'(?<=[^\W_]|\.)[-‐‑–—/](?=[^\W_])')
PIECES = re.compile(r'[-‐‑–—/]|[^-‐‑–—/]+')
KEPT = re.compile(r'@|://|www\.', re.IGNORECASE)
UNBALANCED_QUOTES = {'``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')'}


def tag_mask(kind, positions='SBIE'):
    """The bits of a type's tags."""
    return sum(1 << (1 + 4 * kind + 'SBIE'.index(position)) for position in positions)


ANY = (1 << len(TAGS)) - 1


@dataclass
class Sentence:
    """Words, the tags permitted for each, and (in test data) the gold spans as (first, end, type)."""
    words: list
    masks: list = field(default_factory=list)
    spans: list = field(default_factory=list)
    corpus: str = ''
    loose: set = field(default_factory=set)
    """Capitalised pieces of an unlabelled hyphenated word: `Saudi` of `Saudi-led` may be a name for all we know."""


def split_word(word):
    """The pieces that the library's tokeniser makes of a corpus token: `Saudi-led` is three words."""
    if len(word) < 3 or not HYPHENATED.search(word) or KEPT.search(word):
        return [word]
    return PIECES.findall(word)


def read_rows(path):
    """Sentences as lists of (form, label)."""
    rows = []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line:
            cells = line.split('\t')
            rows.append((UNBALANCED_QUOTES.get(cells[0], cells[0]), cells[4]))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def read_spans(rows):
    """IOB2 rows to spans (first, end, label)."""
    spans, start, label = [], None, None
    for at, (_, tag) in enumerate(rows + [('', 'O')]):
        goes_on = tag.startswith('I-') and start is not None and tag[2:] == label
        if start is not None and not goes_on:
            spans.append((start, at, label))
            start = None
        if tag != 'O' and not goes_on:
            start, label = at, tag[2:]
    return spans


def read_sentences(path):
    """Sentences with their words split as the library does, and spans over those words, labels as in the corpus."""
    for rows in read_rows(path):
        words, offsets, loose = [], [], set()
        for form, label in rows:
            offsets.append(len(words))
            parts = split_word(form)
            if len(parts) > 1 and label == 'O':
                loose.update(len(words) + at for at, part in enumerate(parts) if part[:1].isupper())
            words += parts
        offsets.append(len(words))
        yield Sentence(words, loose=loose, spans=[(offsets[a], offsets[b], label) for a, b, label in read_spans(rows)])


def trim_span(words, first, end):
    """Without a leading article or possessive, or a trailing possessive."""
    while first < end and words[first].lower() in ("the", "'s", "’s", 'a', 'an'):
        first += 1
    while end > first and words[end - 1] in ("'s", "’s", "'", '’'):
        end -= 1
    return first, end


def mend(corpus, words, first, end, kind, lists):
    """The type a span should have by our guidelines, or None where the label cannot be trusted."""
    name = ' '.join(words[first:end])
    if corpus in ('redocred', 'wikigold', 'crossner-politics') and kind in (PLACE, OTHER) and lists.is_demonym(name):
        return GROUP
    if corpus == 'gmb-norm' and kind == ORGANIZATION and lists.is_country_or_capital(name):
        return PLACE
    if corpus == 'gmb-norm' and kind == PERSON and lists.is_country_or_capital(name):
        return None
    if corpus == 'gmb-norm' and kind == GROUP and lists.is_country(name):
        return PLACE
    return kind


def compound_mask(words, first, end):
    """True where the span is one hyphenated word such as `Moscow - funded`, of which only the head is the name."""
    return end - first == 3 and words[first + 1] in '-–' and words[first][:1].isupper() and words[end - 1][:1].islower()


NATIONAL = tag_mask(GROUP, 'S') | tag_mask(OTHER)


def free_mask(word, corpus, free, lists):
    """What a word without a label may be: in a corpus that leaves nationalities out, a nationality is one all the same."""
    return NATIONAL if GROUP in UNMARKED[corpus] and word[:1].isupper() and lists.is_demonym(word) else free


def to_masks(sentence, corpus, lists):
    """The permitted tags of each word."""
    free = 1 + sum(tag_mask(kind) for kind in UNMARKED[corpus])
    masks = [ANY if at in sentence.loose else free_mask(word, corpus, free, lists) for at, word in enumerate(sentence.words)]
    for first, end, label in sentence.spans:
        kind = LABELS.get(label)
        if kind is None:
            continue
        if compound_mask(sentence.words, first, end):
            masks[first] = free | tag_mask(kind, 'S') | tag_mask(GROUP, 'S')
            continue
        first, end = trim_span(sentence.words, first, end)
        if first == end:
            continue
        kind = mend(corpus, sentence.words, first, end, kind, lists)
        for at in range(first, end):
            position = 'S' if end - first == 1 else 'B' if at == first else 'E' if at == end - 1 else 'I'
            soft = ANY if kind is None else free if (corpus, kind) in SOFT else 0
            masks[at] = soft | (tag_mask(kind, position) if kind is not None else 0)
    return masks


def recase(sentence, style):
    """The sentence as a headline: all capitals, or a capital for each word of more than three letters."""
    if style == 'upper':
        words = [word.upper() for word in sentence.words]
    else:
        words = [word[:1].upper() + word[1:] if len(word) > 3 or at == 0 else word for at, word in enumerate(sentence.words)]
    return Sentence(words, sentence.masks, sentence.spans, sentence.corpus)


def join(first, second):
    """Two sentences as one: texts come with sentence ends unseen."""
    return Sentence(first.words + second.words, first.masks + second.masks, corpus=first.corpus)


def join_some(sentences, rng, share=0.08):
    """Some sentences joined with the next."""
    waiting = None
    for sentence in sentences:
        if waiting is not None and rng.random() < share and len(waiting.words) + len(sentence.words) <= 70:
            waiting = join(waiting, sentence)
            continue
        if waiting is not None:
            yield waiting
        waiting = sentence
    if waiting is not None:
        yield waiting


def read_training(data, corpora, lists, seed=1, longest=80):
    """Training sentences of each corpus in file order; a few of them recased as headlines, or two as one."""
    return join_some(read_each(data, corpora, lists, seed, longest), random.Random(seed))


def read_each(data, corpora, lists, seed, longest):
    rng = random.Random(seed)
    for corpus in corpora:
        for sentence in read_sentences(Path(data) / 'train' / 'ner' / f'{corpus}.tsv'):
            sentence.corpus = corpus
            sentence.masks = to_masks(sentence, corpus, lists)
            sentence.words, sentence.masks = sentence.words[:longest], sentence.masks[:longest]
            draw = rng.random()
            yield recase(sentence, 'upper') if draw < 0.02 else recase(sentence, 'title') if draw < 0.06 else sentence


def read_test(path, document_size):
    """Test documents: split at lines that hold a web address alone, else every `document_size` sentences."""
    documents, marked = [[]], False
    for sentence in read_sentences(path):
        if sentence.words[0].startswith('http') and len(sentence.words) < 4:
            marked = True
            documents.append([])
        elif not marked and len(documents[-1]) >= document_size:
            documents.append([])
        sentence.spans = [(a, b, LABELS[label]) for a, b, label in sentence.spans if label in LABELS]
        documents[-1].append(sentence)
    return [document for document in documents if document]
