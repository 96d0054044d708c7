import { expect, test } from 'vitest'
import { articles } from '../../corpus/index.ts'
import { read } from '../../src/index.ts'

const ROLES = { '#': 'title', ' ': 'body', '-': 'boilerplate' } as const

// A page's lines, each behind its role: # title, - boilerplate, else body.
const PAGES: [name: string, page: string][] = [
  [
    'what stands around an English article',
    `- Skip to main content
- Advertisement
# Mothers invited to collect their sons
- By Jane Doe
- Photo: John Smith/AFP
  The ministry said on Thursday that mothers could come to Kyiv.
- Share this article
- Mothers invited to collect their sons
  The soldiers were captured last week.
- (Photo by Jane Doe/Getty Images)
- View this post on Instagram
  Archie Roach
  He was one of the soldiers.
- Sign up for our newsletter!
- https://example.org/story
- © 2022 Example News
- We use cookies to make this site better.
- Topics
- International
- Leave a Reply
- Your email address will not be published. Required fields are marked *`,
  ],
  [
    'what stands around a French article',
    `- Aller au contenu principal
# Les mères invitées à venir chercher leurs fils
- Par Jeanne Dupont
- Crédit photo : Jean Martin
  Le ministère a déclaré jeudi que les mères pouvaient venir à Kyiv.
- Partager cet article :
- REUTERS
  Les soldats ont été capturés la semaine dernière.
- Il a été vu avec sa mère
  Le prix du voyage
  Le voyage est long.
- Lire aussi : Un soldat russe fond en larmes
- Inscrivez-vous à notre newsletter
- Nous utilisons des cookies pour améliorer ce site.
- Sur le même sujet
- Ukraine
- Laisser un commentaire
- Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *`,
  ],
  ['a first line that ends as a sentence is no title', '  He came.\n  He saw.'],
  ['a title may ask', '# Who goes there?\n  Nobody does.'],
  ['one line alone is no title', '  Who goes there'],
  ['nothing but furniture is the text', '  Twitter\n  Share'],
]

test.each(PAGES)('%s', (_, page) => {
  const lines = page
    .split('\n')
    .map((line) => ({ role: ROLES[line[0] as keyof typeof ROLES], text: line.slice(2) }))
  const { paragraphs } = read(lines.map(({ text }) => text).join('\n'))
  expect(paragraphs.map(({ role, text }) => ({ role, text }))).toEqual(lines)
})

test.each(articles.map((article) => [article.id, article] as const))(
  'article %s',
  (_, { text, paragraphs }) => {
    expect(read(text).paragraphs.map(({ start, end, role }) => ({ start, end, role }))).toEqual(
      paragraphs.map(({ start, end, role }) => ({ start, end, role })),
    )
  },
)
