// A walk through the five articles: what each is, who is quoted in them, which tell one story, and what two of them share.
import { alignArticles, matchArticles, read, traceQuotes } from 'quotidien'
import { articles } from 'quotidien/corpus'

// 1. Read. The language is guessed; a date of publication lets `Wednesday` become a day.
const documents = articles.map(({ id, text, published }) => read(text, { id: id.slice(0, 3), published }))
for (const { id, lang, paragraphs } of documents) {
  console.log(id, lang, paragraphs.find(({ role }) => role !== 'boilerplate')?.text.slice(0, 60))
}

// 2. Who is quoted word for word by name, and how often?
const quoted = new Map<string, number>()
for (const { quotes } of documents) {
  for (const { kind, speaker } of quotes) {
    if (kind === 'direct' && speaker?.entity !== undefined) {
      quoted.set(speaker.name, (quoted.get(speaker.name) ?? 0) + 1)
    }
  }
}
console.log('\nquoted:', [...quoted].map(([name, count]) => `${name} ${count}`).join(', '))

// 3. When did it happen? Dates that the text leaves to the reader are resolved.
const days = documents[2]!.entities.filter(({ type }) => type === 'DATE')
console.log('\ndates:', days.map(({ text, value }) => `${text} = ${value}`).join(', '))

// 4. Which articles tell one story, across languages too?
const pairs = matchArticles(documents)
console.log(
  '\none story:',
  pairs
    .slice(0, 2)
    .map(({ source, target }) => `${source}–${target}`)
    .join(', '),
)

// 5. What do a French and an English one have in common? Every link says why.
const { relation, links } = alignArticles(documents[0]!, documents[3]!)
console.log(`\n000 and 003 are ${relation}`)
const best = links.find(({ source }) => source[0]?.text.includes('vieilles cartes'))
console.log(' ', best?.source.map(({ text }) => text).join(' '))
console.log(' ', best?.target.map(({ text }) => text).join(' '))

// 6. And which utterances run through three articles or more?
console.log('\nutterances')
for (const { renderings } of traceQuotes(documents)) {
  const places = [...new Set(renderings.map(({ article }) => article))]
  if (places.length > 2)
    console.log(' ', places.join(' '), renderings[0]?.quote.content[0]?.text.slice(0, 60))
}

// 000 fr Le jeune prisonnier de guerre russe est vu dans une vidéo en
// 001 fr Les mères de soldats russes capturés ont été invitées par le
// 002 en Captured Russian soldier sobs as he tells his mother Putin’s
// 003 en Russian soldier breaks down in tears when locals gave him te
// 004 en Ukraine Invites Russian Mothers To Come And Get Their Captur
//
// quoted: Zelensky 2, Sergiy Orlov 1, ministère de la Défense 1, Ukrainian defence ministry 2, Iryna Vereshchuk 1, Konstantin Buynichev 1
//
// dates: last Saturday = 2022-02-26, Wednesday = 2022-03-02
//
// one story: 002–003, 001–004
//
// 000 and 003 are comparable
//   « Ils utilisent de vieilles cartes, ils sont perdus. »
//   They are using old maps, they are lost.’
//
// utterances
//   001 003 004 Une décision a été prise de remettre les soldats russes capt
//   000 002 003 Ces jeunes hommes, ce n’est pas de leur faute. Ils ne savent
