// Article 002 (English): mentions of one thing share an id, and a key that other articles and languages share.
import { read } from 'quotidien'
import { articles } from 'quotidien/corpus'

const english = read(articles[2]!.text, { id: '002' })
const french = read(articles[1]!.text, { id: '001' })

for (const type of ['PERSON', 'LOCATION']) {
  for (const entity of english.entities.filter((one) => one.type === type)) {
    const same = french.entities.find(({ key }) => key !== undefined && key === entity.key)
    if (same !== undefined) console.log(`${entity.text} = ${same.text} (${entity.name})`)
  }
}

// Putin = Poutine (Vladimir Putin)
// Vladimir Putin = Poutine (Vladimir Putin)
// Putin = Poutine (Vladimir Putin)
// Putin = Poutine (Vladimir Putin)
// Ukraine = Ukraine (Ukraine)
// Ukraine = Ukraine (Ukraine)
// Ukraine = Ukraine (Ukraine)
