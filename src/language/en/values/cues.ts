import type { Bound } from '../../value-words.ts'
import { wordList, wordSet } from '../../words.ts'

const table = (bound: Bound, list: string) =>
  Object.fromEntries(wordList(list).map((phrase) => [phrase, bound]))

export const datePrefixes = wordSet('mid early late post pre end')
export const articles = wordSet('a an')
export const beforeShare = wordSet('by up down')
export const afterShare = wordSet(
  `to in on from since over at during after this last compared and as while amid within for when because against year-on-year`,
)
export const quantifiers = wordSet('several few many couple')
export const relativeArticles = new Set<string>()
export const beforeYear =
  wordSet(`in since until till from by during after before year between through early late mid of circa the
  end post pre late spring summer autumn fall winter and to or born class season election`)
export const plurals = wordSet('people men women children police feet of per percent')
export const notPlural = wordSet('across towards against besides always whereas perhaps unless focus status')
export const beforeDecade = wordSet('the early mid late')
export const beforeTime = wordSet('at by until till before after from around about since')
export const beforeDuration =
  wordSet(`for in after within over during nearly about than almost lasting every least
  another under around up_to exactly only just took takes lasted spent up by`)
export const beforeMonth =
  wordSet(`in since until till from by during after before of early late mid last next this through between
  on to every and or each that about around mid end`)
export const doubtfulMonths = wordSet(
  'May March MAY MARCH august march may Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
)
export const labels =
  wordSet(`page pages chapter section sections article articles rule version paragraph clause volume vol figure table
  flight route highway number no no. nos nos. channel room gate platform group phase level step appendix act schedule resolution line
  grade series episode model type form unit part category magnitude`)
export const notAfterOrdinal =
  wordSet(`lady ladies minister secretary aid name names class hand nation nations amendment person family
  world gentleman responder responders officer mate lieutenant sergeant league of degree degree-murder homes baptist reich`)
export const notBeforeOrdinal = wordSet('at')
export const between = wordSet('between')
export const from = wordSet('from')
export const changeVerbs =
  wordSet(`rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase
  increases increasing jumped jump dropped drop went going go cut cuts cutting raised raise raising reduced reduce down up climbed
  soared declined slipped surged swelled doubled expanded shrank moved extended lowered changed`)
export const futureEndings: readonly string[] = []
export const future = wordSet(
  `may might will shall ll would due scheduled expected set upcoming plans planned plan tomorrow next coming going deadline`,
)

export const bounds: Readonly<Record<string, Bound>> = {
  ...table(
    'above',
    `more_than over above exceeding upwards_of north_of greater_than in_excess_of better_than some_more_than`,
  ),
  ...table('below', `less_than under below fewer_than short_of lower_than`),
  ...table('at least', `at_least a_minimum_of no_fewer_than no_less_than not_less_than minimum`),
  ...table('at most', `at_most up_to as_many_as as_much_as no_more_than not_more_than a_maximum_of maximum`),
  ...table(
    'about',
    `about around approximately roughly some nearly almost close_to near circa an_estimated estimated approx approx.
    just_over just_under well_over`,
  ),
  'just over': 'above',
  'well over': 'above',
  'just under': 'below',
  'well under': 'below',
}
export const boundsAfter: Readonly<Record<string, Bound>> = {
  'or more': 'at least',
  'or less': 'at most',
  'or fewer': 'at most',
  'at least': 'at least',
  'at most': 'at most',
  'or so': 'about',
}
