// Article 004 (English): one speech over three paragraphs, each with an opening mark, the last alone with a closing one.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const { text, quotes } = read(articles[4]!.text, { id: '004' })
const speech = quotes.find(({ content }) => content.length === 3)

console.log(speech?.speaker?.name, '|', speech?.cue?.text, '|', speech?.speaker?.resolution)
for (const { start, end } of speech?.content ?? []) console.log('  ', text.slice(start, end))

// Iryna Vereshchuk | said | pronoun
//    There are thousands of invaders’ bodies. This is a humanitarian need.
//    We ask for the bodies of the invaders to leave Ukrainian territory and go to Russia.
//    We call upon Russians again to make it so that there are fewer bodies of your sons, of your men, otherwise, there will be thousands of them. I say it again, victory will be ours.
