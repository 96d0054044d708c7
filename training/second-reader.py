"""What a second reader, spaCy's small English model, marks in the sentences of the Groningen Meaning Bank.

    python second-reader.py gmb.conll.gz sentences.txt > en-gmb-second.txt

`sentences.txt` lists the sentences to read, a number a line, from 0. One line a sentence is written: `first-endTYPE` for each
name, in tokens, with P, L, O or M for its type; `-` for a sentence that was not read. Needs spacy 3.8 and en_core_web_sm 3.8.0
(MIT).
"""

import gzip
import sys

import spacy
from spacy.tokens import Doc

TYPES = {"PERSON": "P", "GPE": "L", "LOC": "L", "FAC": "L", "ORG": "O", "NORP": "M", "EVENT": "M"}
TYPES |= {"PRODUCT": "M", "WORK_OF_ART": "M", "LAW": "M", "LANGUAGE": "M"}


def sentences(path):
    tokens = []
    for line in gzip.open(path, "rt", encoding="utf8"):
        if line.strip():
            tokens.append(line.split("\t")[0])
        elif tokens:
            yield tokens
            tokens = []
    if tokens:
        yield tokens


def main(corpus, wanted):
    nlp = spacy.load("en_core_web_sm", exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    chosen = {int(line) for line in open(wanted)}
    for number, tokens in enumerate(sentences(corpus)):
        if number not in chosen:
            print("-")
            continue
        names = nlp(Doc(nlp.vocab, words=tokens)).ents
        print(" ".join(f"{name.start}-{name.end}{TYPES[name.label_]}" for name in names if name.label_ in TYPES))


main(*sys.argv[1:])
