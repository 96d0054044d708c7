// Article 000 (French): a quotation that opens anew at a paragraph and is one speech; a speech that attribution splits.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const document = read(articles[0]!.text, { id: '000' })

for (const { content, cue, speaker } of document.quotes.filter(({ content }) => content.length > 1)) {
  console.log(speaker?.name, '|', cue?.text)
  for (const { start, end } of content) console.log('  ', document.text.slice(start, end))
}

// une voix masculine hors caméra | dire
//    Ces jeunes hommes, ce n’est pas de leur faute. Ils ne savent pas pourquoi ils sont ici.
//    Ils utilisent de vieilles cartes, ils sont perdus.
// Sergiy Orlov | dit
//    Nous sommes proches d’une catastrophe humanitaire
//    Les forces russes sont à plusieurs kilomètres de tous côtés.
