"""Recall of people's names by region of the world: `python names_bias.py`, a table for docs/model.md.

Office holders' given names and surnames (names/person_petrarch) are put together anew within a country, so that no
whole name stands in the lists the model knows, and set into the same plain sentences.
"""
import random

import torch

import names
from common import DATA, SEED, WORK, seed_everything
from names_augment import split_name
from names_batch import Batcher, Encoded
from names_evaluate import find_spans
from names_lists import read_list
from names_text import PERSON, Sentence

REGIONS = {
    'Western Europe': 'France Germany Italy Spain Portugal Netherlands Belgium Austria Switzerland Greece Sweden Norway Denmark Finland',
    'Eastern Europe, Central Asia': 'Russia Ukraine Poland Romania Hungary Bulgaria Serbia Croatia Belarus Georgia Armenia Azerbaijan Kazakhstan Uzbekistan Lithuania Latvia',
    'Britain, North America, Oceania': 'United_Kingdom Canada Australia New_Zealand Ireland United_States_of_America',
    'Latin America': 'Mexico Brazil Argentina Chile Colombia Peru Venezuela Bolivia Ecuador Guatemala Honduras Nicaragua Panama Uruguay',
    'Middle East, North Africa': 'Egypt Iraq Iran Jordan Syria Lebanon Saudi_Arabia Kuwait Morocco Algeria Tunisia Libya Yemen Turkey',
    'Africa south of the Sahara': 'Nigeria Kenya Ghana Ethiopia United_Republic_of_Tanzania Uganda Senegal Mali Cameroon Zambia Zimbabwe Angola Mozambique Republic_of_South_Africa Rwanda',
    'South Asia': 'India Pakistan Bangladesh Sri_Lanka Nepal Afghanistan',
    'East and South-East Asia': 'China Japan South_Korea Taiwan Vietnam Thailand Indonesia Malaysia Philippines Myanmar Cambodia Mongolia',
}
SENTENCES = [
    '{} said on Monday that the talks would go on .',
    'The ministry did not comment on the arrest of {} in the capital .',
    'Finance Minister {} resigned after the vote , officials said .',
    'Critics accuse {} and his allies of delaying the reform .',
    '" We will not give in , " {} told reporters .',
]
LATER = '{} did not answer questions about the budget .'
PEOPLE = 150


def people_of(countries, entries, rng):
    """Given names and surnames of the region's office holders, put together anew within a country."""
    drawn = []
    pools = [pool for country in countries.split() if len(pool := entries.get(country.replace('_', ' '), [])) >= 5]
    while pools and len(drawn) < PEOPLE:
        pool = rng.choice(pools)
        drawn.append((rng.choice(pool)[0], rng.choice(pool)[-1]))
    return drawn


def main():
    seed_everything()
    rng = random.Random(SEED)
    entries = {}
    for name, _, country in read_list(DATA, 'person_petrarch'):
        words = split_name(name)
        if 2 <= len(words) <= 3 and all(word.isalpha() and len(word) > 1 for word in words):
            entries.setdefault(country, []).append(words)
    vectors, habit, vocabulary = names.load_vectors()
    forms = names.Forms(names.Lists(DATA), vocabulary)
    articles = {region: [] for region in REGIONS}
    for region, countries in REGIONS.items():
        for given, surname in people_of(countries, entries, rng):
            full = rng.choice(SENTENCES).format(f'{given} {surname}').split(' ')
            articles[region].append([Encoded(forms, Sentence(full)), Encoded(forms, Sentence(LATER.format(surname).split(' ')))])
            at = full.index(given)
            articles[region][-1][0].spans, articles[region][-1][1].spans = [(at, at + 2, PERSON)], [(0, 1, PERSON)]
    net, batcher = names.NamesNet(vectors, habit), Batcher(forms)
    net.load_state_dict(torch.load(WORK / 'names.pt', weights_only=True))
    print('| region | full name | surname alone, later |\n|---|---|---|')
    for region, documents in articles.items():
        spans = list(find_spans(net, batcher, documents))
        sentences = [s for document in documents for s in document]
        hits = [set(s.spans) <= set(found) for s, found in zip(sentences, spans)]
        full, later = hits[0::2], hits[1::2]
        print(f'| {region} | {100 * sum(full) / max(1, len(full)):.0f} | {100 * sum(later) / max(1, len(later)):.0f} |')


if __name__ == '__main__':
    main()
