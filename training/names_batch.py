"""Documents to the arrays that the net eats."""
import numpy as np
import torch

from names_features import CONTEXT_BITS, document_bits, sentence_bits
from names_text import CORPORA, TAGS


class Encoded:
    """A sentence as form numbers, its own bits and permitted tags; its twin has other names."""
    __slots__ = ('numbers', 'bits', 'masks', 'corpus', 'spans', 'twin')

    def __init__(self, forms, sentence, twin=None):
        self.twin = twin
        self.numbers = [forms.add(word) for word in sentence.words]
        self.bits = sentence_bits(forms, self.numbers)
        self.masks = np.array(sentence.masks or [1] * len(self.numbers), np.uint32)
        self.corpus = CORPORA.index(sentence.corpus) if sentence.corpus else 0
        self.spans = sentence.spans


def cut_documents(sentences, rng, smallest=1, largest=14):
    """Runs of consecutive sentences of one corpus, of random length: other cuts in each epoch."""
    documents, at = [], 0
    while at < len(sentences):
        end = at + rng.randint(smallest, largest)
        corpus = sentences[at].corpus
        document = [s for s in sentences[at:end] if s.corpus == corpus]
        documents.append(document)
        at += len(document)
    return documents


def cut_batches(documents, rng, words):
    """Documents in random order, about `words` words to a batch."""
    documents = list(documents)
    rng.shuffle(documents)
    batch, size = [], 0
    for document in documents:
        batch.append(document)
        size += sum(len(s.numbers) for s in document)
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Batcher:
    """Makes batches from documents; the form tables are fixed when it is made."""

    def __init__(self, forms):
        self.forms = forms
        self.vectors, self.grams, self.bits = (torch.tensor(table) for table in forms.tables())
        self.keys = np.array(forms.keys)

    def batch(self, documents, style=None):
        length = sum(len(s.numbers) + 2 for document in documents for s in document) + 2
        forms = np.full(length, -1, np.int64)
        context = np.zeros((length, CONTEXT_BITS), np.float32)
        masks = np.zeros(length, np.uint32)
        groups = np.zeros(length, np.int64)
        styles = np.zeros(length, np.int64)
        starts, lengths, at = [], [], 2
        offset, stride = 0, len(self.forms.key_number) + 1
        for number, document in enumerate(documents):
            bits = [s.bits.copy() for s in document]
            document_bits(self.forms, [s.numbers for s in document], bits)
            for sentence, row in zip(document, bits):
                end = at + len(sentence.numbers)
                forms[at:end] = sentence.numbers
                context[at:end] = row
                masks[at:end] = sentence.masks
                keys = self.keys[sentence.numbers]
                groups[at:end] = np.where(keys > 0, keys + stride * number, 0)
                styles[at:end] = sentence.corpus
                starts.append(at)
                lengths.append(end - at)
                at = end + 2
        distinct, forms = np.unique(forms, return_inverse=True)
        names, groups = np.unique(np.append(groups, 0), return_inverse=True)
        rows = torch.tensor(distinct[1:])
        allowed = (masks[:, None] >> np.arange(len(TAGS), dtype=np.uint32)) & 1
        return {
            'vectors': self.vectors[rows], 'grams': self.grams[rows], 'bits': self.bits[rows],
            'forms': torch.tensor(forms), 'real': torch.tensor((forms > 0).astype(np.float32)),
            'context': torch.tensor(context), 'masks': torch.tensor(allowed.astype(bool)),
            'groups': torch.tensor(groups[:-1]), 'group_count': len(names),
            'style': torch.tensor(styles), 'starts': torch.tensor(starts), 'lengths': torch.tensor(lengths),
        }
