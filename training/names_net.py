"""The net: form encoder, window of five words, window of three, memory over the document, CRF."""
import numpy as np
import torch
from torch import nn

from names_features import CONTEXT_BITS, NGRAM_BUCKETS, SHAPES
from names_lists import WORD_CLASSES
from names_text import CORPORA, TAGS

FORM, HIDDEN, MEMORY, TOP = 96, 96, 24, 96
NGRAM_DIMS, FREQUENT_WORDS, FREQUENT_DIMS = 32, 6000, 24
IMPOSSIBLE = -1e4


def allowed_transitions():
    """[from, to] of the tag scheme, and which tags may begin and end a sentence."""
    size = len(TAGS)
    allowed = np.zeros((size, size), bool)
    for a, left in enumerate(TAGS):
        for b, right in enumerate(TAGS):
            opened = left[0] in 'BI'
            allowed[a, b] = (right[0] in 'IE' and right[2:] == left[2:]) if opened else right[0] in 'OSB'
    first = np.array([tag[0] in 'OSB' for tag in TAGS])
    last = np.array([tag[0] in 'OSE' for tag in TAGS])
    return allowed, first, last


class NamesNet(nn.Module):
    """Scores of every tag for every word of a batch of documents."""

    def __init__(self, vectors, habit):
        super().__init__()
        table = torch.tensor(np.concatenate([vectors, 4 * (habit[:, None] - 0.5)], 1), dtype=torch.float32)
        table = torch.cat([torch.zeros(1, table.shape[1]), table])
        self.vectors = nn.Embedding.from_pretrained(table, freeze=True)
        self.frequent = nn.Embedding(FREQUENT_WORDS, FREQUENT_DIMS)
        self.ngrams = nn.Embedding(NGRAM_BUCKETS, NGRAM_DIMS)
        nn.init.normal_(self.ngrams.weight, std=0.3)
        nn.init.zeros_(self.frequent.weight)
        wide = table.shape[1] + FREQUENT_DIMS + NGRAM_DIMS + SHAPES + len(WORD_CLASSES)
        self.form = nn.Linear(wide, FORM)
        self.window = nn.Conv1d(FORM, HIDDEN, 5)
        self.context = nn.Conv1d(CONTEXT_BITS, HIDDEN, 3)
        self.second = nn.Conv1d(HIDDEN, HIDDEN, 3)
        self.memory = nn.Linear(HIDDEN, MEMORY)
        self.top = nn.Linear(HIDDEN, TOP)
        self.recall = nn.Conv1d(2 * MEMORY, TOP, 3)
        self.style = nn.Embedding(len(CORPORA), TOP)
        nn.init.zeros_(self.style.weight)
        self.emit = nn.Linear(TOP, len(TAGS))
        self.moves = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))
        allowed, first, last = allowed_transitions()
        self.register_buffer('barred', torch.tensor(np.where(allowed, 0, IMPOSSIBLE), dtype=torch.float32))
        self.register_buffer('first', torch.tensor(np.where(first, 0, IMPOSSIBLE), dtype=torch.float32))
        self.register_buffer('last', torch.tensor(np.where(last, 0, IMPOSSIBLE), dtype=torch.float32))
        self.drop = 0.25

    def encode_forms(self, vector_rows, grams, bits):
        """One vector per distinct form; in training whole words, and the lists, are at times withheld."""
        if self.training:
            vector_rows = vector_rows * (torch.rand(len(vector_rows)) > 0.1)
            keep = (torch.rand(len(bits), 1) > 0.15).float()
            bits = torch.cat([bits[:, :SHAPES], bits[:, SHAPES:] * keep], 1)
        some = (grams >= 0).float().unsqueeze(2)
        spelled = (self.ngrams(grams.clamp(min=0)) * some).sum(1) / some.sum(1).clamp(min=1)
        own = torch.where(vector_rows < FREQUENT_WORDS, vector_rows, 0)
        frequent = self.frequent(own) * (own > 0).float().unsqueeze(1)
        parts = torch.cat([self.vectors(vector_rows), frequent, spelled, bits], 1)
        return torch.relu(self.form(nn.functional.dropout(parts, 0.1, self.training)))

    def forward(self, batch):
        """`batch` holds one row of positions: sentences set apart by two empty positions."""
        encoded = self.encode_forms(batch['vectors'], batch['grams'], batch['bits'])
        encoded = nn.functional.dropout(encoded, self.drop, self.training)
        encoded = torch.cat([torch.zeros(1, encoded.shape[1]), encoded])
        real = batch['real']
        words = encoded[batch['forms']].T.unsqueeze(0)
        context = batch['context'].T.unsqueeze(0)
        if self.training:
            context = context * (torch.rand(1, CONTEXT_BITS, 1) > 0.1)
        pad = nn.functional.pad
        hidden = torch.relu(self.window(pad(words, (2, 2))) + self.context(pad(context, (1, 1)))) * real
        hidden = nn.functional.dropout(hidden, self.drop, self.training)
        hidden = hidden + torch.relu(self.second(pad(hidden, (1, 1)))) * real
        hidden = nn.functional.dropout(hidden[0].T, self.drop, self.training)
        recalled = self.recall_document(hidden, batch['groups'], batch['group_count'])
        recalled = self.recall(pad(recalled.T.unsqueeze(0), (1, 1)))[0].T
        top = torch.relu(self.top(hidden) + recalled + self.style(batch['style']))
        return self.emit(nn.functional.dropout(top, self.drop, self.training))

    def recall_document(self, hidden, groups, count):
        """For each capitalised word the mean and the maximum over its occurrences in the document; group 0 is no word."""
        at = (groups > 0).nonzero()[:, 0]
        notes = torch.tanh(self.memory(hidden[at]))
        group = groups[at]
        sums = torch.zeros(count, MEMORY).index_add(0, group, notes)
        sizes = torch.zeros(count, 1).index_add(0, group, torch.ones(len(at), 1))
        most = torch.full((count, MEMORY), -1.0).scatter_reduce(0, group.unsqueeze(1).expand(-1, MEMORY), notes, 'amax')
        table = torch.cat([sums / sizes.clamp(min=1), most * (sizes > 0)], 1)
        return table[groups] * (groups > 0).float().unsqueeze(1)

    def loss(self, scores, starts, lengths, masks):
        """Negative log of the probability that the tags lie within the permitted sets, mean over sentences' words."""
        longest = int(lengths.max())
        index = starts.unsqueeze(1) + torch.arange(longest).unsqueeze(0).clamp(max=longest)
        index = torch.minimum(index, (starts + lengths - 1).unsqueeze(1))
        emissions = scores[index]
        permitted = torch.where(masks[index], 0.0, IMPOSSIBLE)
        both = torch.cat([emissions, emissions + permitted])
        total = self.log_sum(both, torch.cat([lengths, lengths]))
        count = len(lengths)
        return (total[:count] - total[count:]).sum() / lengths.sum()

    def log_sum(self, emissions, lengths):
        moves = (self.moves + self.barred).exp()
        state = emissions[:, 0] + self.first
        for at in range(1, emissions.shape[1]):
            peak = state.max(1, keepdim=True).values
            step = ((state - peak).exp() @ moves).clamp(min=1e-30).log() + peak + emissions[:, at]
            state = torch.where((at < lengths).unsqueeze(1), step, state)
        return torch.logsumexp(state + self.last, 1)


def best_path(emissions, moves, first, last):
    """Viterbi over one sentence, numpy."""
    state, back = emissions[0] + first, []
    for row in emissions[1:]:
        options = state[:, None] + moves
        choice = options.argmax(0)
        back.append(choice)
        state = options[choice, np.arange(len(row))] + row
    tag = int((state + last).argmax())
    path = [tag]
    for choice in reversed(back):
        tag = int(choice[tag])
        path.append(tag)
    return path[::-1]


def path_spans(path):
    """Tags to spans (first, end, type)."""
    spans, first = [], 0
    for at, tag in enumerate(path):
        if tag == 0:
            continue
        kind, position = (tag - 1) // 4, (tag - 1) % 4
        if position == 0:
            spans.append((at, at + 1, kind))
        elif position == 1:
            first = at
        elif position == 3:
            spans.append((first, at + 1, kind))
    return spans
