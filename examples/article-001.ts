// Article 001 (French): sources that are no persons: a ministry, a message, a newspaper, a committee. How each was found.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const document = read(articles[1]!.text, { id: '001' })

for (const { kind, cue, speaker } of document.quotes) {
  if (kind === 'direct' && speaker !== undefined) {
    console.log(`${speaker.name} (${speaker.resolution}), ${cue?.lemma ?? 'no cue'}`)
  }
}

// ministère de la Défense (nominal), déclarer
// un soldat blessé assis devant un drapeau ukrainien (nominal), déclarer
// un message envoyé aux familles russes sur Telegram (nominal), écrire
// un message envoyé aux familles russes sur Telegram (turn), no cue
// un jeune homme en uniforme de l’armée russe (nominal), dire
