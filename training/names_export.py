"""The name recogniser's tensors as the model file holds them (src/model/names.ts reads them)."""
import numpy as np
import torch

from common import DATA, WORK
from model_file import Tensor, float32, int8_rows, int8_table
from names_evaluate import STYLE
from names_features import word_key
from names_lists import Lists
from names_net import FREQUENT_WORDS
from names_text import CORPORA, TAGS


def sorted_rows(vocabulary):
    """Rows in the order that ships (frequent words, other words, each by key), and the bytes of the keys."""
    keys = np.array([word_key(key) for key in vocabulary], np.int64)
    first = np.arange(len(keys)) < FREQUENT_WORDS - 1
    order = np.lexsort((np.arange(len(keys)), keys, ~first))
    sorted_keys = keys[order]
    steps = np.diff(sorted_keys, prepend=0)
    steps[FREQUENT_WORDS - 1] = sorted_keys[FREQUENT_WORDS - 1]
    assert steps.min() >= 0 and steps.max() < 65536
    return order, np.concatenate([steps & 255, steps >> 8]).astype(np.uint8)


def convolution(weights):
    """[outputs, inputs, places] as one row for each output, place by place."""
    return weights.transpose(0, 2, 1).reshape(len(weights), -1)


def fold_style(state, style):
    rows = [CORPORA.index(name) for name in style]
    return state['top.bias'] + state['recall.bias'] + state['style.weight'][rows].mean(0)


def names_part(path=WORK / 'names.pt', style=STYLE):
    """Label sets, settings and tensors, all named `names...`; None before training."""
    if not path.exists():
        return None
    state = {name: value.numpy() for name, value in torch.load(path, weights_only=True).items()}
    data = np.load(WORK / 'names_vectors.npz')
    vocabulary = (WORK / 'names_vocab.txt').read_text(encoding='utf-8').split('\n')
    order, keys = sorted_rows(vocabulary)
    lists = Lists(DATA)
    frequent = np.concatenate([state['frequent.weight'][:1], state['frequent.weight'][1:][order[:FREQUENT_WORDS - 1]]])
    allowed = np.where(state['barred'] < 0, state['barred'], state['moves'] + state['barred'])
    tensors = {
        'names.keys': Tensor(keys),
        'names.codes': Tensor(data['codes'][order]),
        'names.habits': Tensor(np.round(255 * data['habit'][order]).astype(np.uint8)),
        **int8_rows('names.centres', data['centres'].reshape(len(data['centres']), -1)),
        **int8_table('names.frequent', frequent),
        **int8_table('names.groups', state['ngrams.weight']),
        **int8_rows('names.context', state['context.weight'].transpose(2, 1, 0).reshape(-1, state['context.weight'].shape[0])),
        **float32('names.moves', allowed),
        **float32('names.windowBias', state['window.bias'] + state['context.bias']),
        'names.wordFilter': Tensor(lists.word_filter.bits),
        'names.phraseFilter': Tensor(lists.phrase_filter.bits),
    }
    dense = {
        'form': (state['form.weight'], state['form.bias']),
        'window': (state['window.weight'].transpose(2, 0, 1).reshape(-1, state['window.weight'].shape[1]), ()),
        'second': (convolution(state['second.weight']), state['second.bias']),
        'memory': (state['memory.weight'], state['memory.bias']),
        'top': (state['top.weight'], fold_style(state, style)),
        'recall': (convolution(state['recall.weight']), ()),
        'emit': (state['emit.weight'], state['emit.bias']),
    }
    for name, (weights, bias) in dense.items():
        tensors.update(int8_rows(f'names.{name}', weights))
        padded = np.zeros(tensors[f'names.{name}'].array.shape[0], np.float32)
        padded[:len(bias)] = bias
        tensors.update(float32(f'names.{name}.bias', padded))
    settings = {
        'frequentRows': FREQUENT_WORDS - 1,
        'wordFilter': {'size': lists.word_filter.size, 'probes': lists.word_filter.probes},
        'phraseFilter': {'size': lists.phrase_filter.size, 'probes': lists.phrase_filter.probes},
    }
    return {'names': TAGS}, settings, tensors
