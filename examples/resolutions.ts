// A regular expression with a normalised value: resolutions of the Security Council, as their document symbol.
import { createPipeline, type Extractor } from 'quotidien'

const RESOLUTION = /\b(?:Security Council )?[Rr][eé]solution (?:n° ?)?(\d{3,4})\b(?: \(\d{4}\))?/g

const resolutions: Extractor = {
  name: 'resolutions',
  *extract({ text }) {
    for (const { index, 0: match, 1: number } of text.matchAll(RESOLUTION)) {
      yield { start: index, end: index + match.length, type: 'RESOLUTION', value: `S/RES/${number}` }
    }
  },
}

const pipeline = createPipeline().with(resolutions)
for (const text of [
  'La France invoque la résolution 2202 (2015) ; la Chine, la résolution n° 1244.',
  'Members recalled Security Council Resolution 2202, adopted in 2015.',
]) {
  for (const { text: found, type, value } of pipeline.read(text).entities) {
    if (type === 'RESOLUTION') console.log(found, '→', value)
  }
}

// résolution 2202 (2015) → S/RES/2202
// résolution n° 1244 → S/RES/1244
// Security Council Resolution 2202 → S/RES/2202
