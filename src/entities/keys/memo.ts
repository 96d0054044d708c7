import { ownString } from '../../text/own.ts'

/** What a table of answers may grow to before it begins again. */
const MOST = 20_000

/** The same function with its answers kept: names come again and again, within an article and from one to the next. */
export function memo<T>(pure: (text: string) => T): (text: string) => T {
  let answers = new Map<string, T>()
  return (text) => {
    let answer = answers.get(text)
    if (answer === undefined && !answers.has(text)) {
      if (answers.size >= MOST) answers = new Map()
      const own = ownString(text)
      answer = pure(own)
      answers.set(own, answer)
    }
    return answer as T
  }
}
