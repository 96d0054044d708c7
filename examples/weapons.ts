// A gazetteer: names of your own, each with its other forms. The entry's main form is the value of what is found.
import { createPipeline, gazetteer } from 'quotidien'

const weapons = gazetteer({
  name: 'weapons',
  type: 'WEAPON',
  entries: { Javelin: ['FGM-148'], 'T-72': ['char T-72', 'T72'], HIMARS: ['M142'] },
})

const { entities } = createPipeline()
  .with(weapons)
  .read('Un char T-72 a été détruit par un FGM-148 ; deux M142 sont arrivés à Lyon.')

for (const { text, type, value } of entities.filter(({ extractor }) => extractor === 'weapons')) {
  console.log(type, text, '→', value)
}

// WEAPON char T-72 → T-72
// WEAPON FGM-148 → Javelin
// WEAPON M142 → HIMARS
