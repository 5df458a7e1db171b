"""What Python finds in a few made-up articles: test/model/names.fixture.json, which the TypeScript must match."""
import json

import numpy as np
import torch

import names
from common import DATA, HERE, WORK, seed_everything
from names_batch import Batcher, Encoded
from names_evaluate import find_spans
from names_features import CONTEXT_BITS
from names_text import TYPES, Sentence
from shared_words import SharedWords

ARTICLES = [
    [
        'Kenyan President Margaret Otieno met Gen. Tomasz Wiśniewski in Gdańsk on Tuesday .',
        'Otieno said the International Grain Council ( IGC ) would move to Nairobi by March 2031 .',
        'The IGC did not reply , and Wiśniewski \'s office declined to comment .',
    ],
    ['FLOODS HIT NORTHERN THAILAND', 'Thai Airways Cancels Flights From Chiang Mai , Officials Say', 'it was raining in san francisco .'],
    [
        'Dr. Li Wei of Peking University told Reuters : “ We don ’t know . ”',
        'Saudi - led forces , U.S. diplomats and the European Union ’s envoy Åsa Lindqvist left São Tomé and Príncipe at 9.30 am .',
        'McDonald ’s , AT&T and the Coca-Cola Company signed the Treaty of Tordesillas II in 2019 - 2020 .',
    ],
    ['.', 'a', '😀 😀', 'ﬁne ΑΣ x.y@z.com 1,000 3rd Straße İstanbul o’Neil'],
]


def main():
    seed_everything()
    vectors, habit, vocabulary = names.load_vectors()
    forms = names.Forms(names.Lists(DATA), vocabulary)
    documents = [[Encoded(forms, Sentence(text.split(' '))) for text in article] for article in ARTICLES]
    net, batcher = names.NamesNet(vectors, habit), Batcher(forms)
    net.load_state_dict(torch.load(WORK / 'names.pt', weights_only=True))
    net.vectors.weight.data[1:, :vectors.shape[1]] = torch.from_numpy(SharedWords().vectors())
    spans = find_spans(net, batcher, documents)
    out = []
    for article, document in zip(ARTICLES, documents):
        batch = batcher.batch([document])
        rows = []
        for text, sentence, start in zip(article, document, batch['starts'].tolist()):
            context = batch['context'][start:start + len(sentence.numbers)].numpy().astype(np.int64) @ (1 << np.arange(CONTEXT_BITS))
            rows.append({
                'words': text.split(' '),
                'facts': [np.nonzero(forms.rows[n][2])[0].tolist() for n in sentence.numbers],
                'groups': [forms.rows[n][1] for n in sentence.numbers],
                'known': [forms.rows[n][0] > 0 for n in sentence.numbers],
                'context': context.tolist(),
                'spans': [[first, end, TYPES[kind]] for first, end, kind in next(spans) if TYPES[kind] != 'other'],
            })
        out.append(rows)
    path = HERE / '..' / 'test' / 'model' / 'names.fixture.json'
    path.write_text(json.dumps(out, ensure_ascii=False, separators=(',', ':')) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
