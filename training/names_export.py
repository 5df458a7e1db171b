"""The name recogniser's tensors as the model file holds them (src/model/names.ts reads them)."""
import numpy as np
import torch

from common import DATA, WORK
from model_file import LAYER_BITS, Tensor, float32, int8_rows, int8_table
from names_evaluate import STYLE
from names_lists import Lists
from names_text import CORPORA, TAGS


def convolution(weights):
    """[outputs, inputs, places] as one row for each output, place by place."""
    return weights.transpose(0, 2, 1).reshape(len(weights), -1)


def fold_style(state, style):
    rows = [CORPORA.index(name) for name in style]
    return state['top.bias'] + state['recall.bias'] + state['style.weight'][rows].mean(0)


def names_part(words, path=WORK / 'names.pt', style=STYLE):
    """Label sets, settings and tensors, all named `names...`; those of the words are in shared_words.py."""
    state = {name: value.numpy() for name, value in torch.load(path, weights_only=True).items()}
    lists = Lists(DATA)
    allowed = np.where(state['barred'] < 0, state['barred'], state['moves'] + state['barred'])
    tensors = {
        **int8_table('names.frequent', state['frequent.weight'][words.frequent_rows]),
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
        tensors.update(int8_rows(f'names.{name}', weights, bits=LAYER_BITS))
        padded = np.zeros(tensors[f'names.{name}'].array.shape[0], np.float32)
        padded[:len(bias)] = bias
        tensors.update(float32(f'names.{name}.bias', padded))
    settings = {
        'wordFilter': {'size': lists.word_filter.size, 'probes': lists.word_filter.probes},
        'phraseFilter': {'size': lists.phrase_filter.size, 'probes': lists.phrase_filter.probes},
    }
    return {'names': TAGS}, settings, tensors
