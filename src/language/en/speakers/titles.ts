import type { Gender } from '../../speaker-words.ts'
import { wordList, wordSet } from '../../words.ts'

export const titles: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ...wordList('mr mr. mister sir lord king prince duke emperor sultan count father brother').map(
    (word): [string, Gender] => [word, 'm'],
  ),
  ...wordList('mrs mrs. ms ms. miss madam madame lady dame queen princess duchess baroness sister').map(
    (word): [string, Gender] => [word, 'f'],
  ),
  ...wordList(`sheikh dr dr. prof prof. professor rev rev. reverend hon hon. sen sen. sens sens. rep rep. reps reps. gov gov. gen gen. col col.
    lt lt. sgt sgt. capt capt. maj maj. cpl cpl. pvt adm adm. cmdr cmdr. pres pres. st jr. sr.`).map(
    (word): [string, undefined] => [word, undefined],
  ),
])

export const offices =
  wordSet(`president vice deputy prime minister ministers chancellor secretary senator senators
  representative congressman congresswoman governor mayor ambassador judge justice chief attorney general admiral colonel
  captain major lieutenant sergeant corporal private commander officer detective inspector superintendent constable sheriff
  marshal pope cardinal archbishop bishop rabbi imam ayatollah professor doctor coach director chairman chairwoman ceo
  spokesman spokeswoman spokesperson republican democrat republicans democrats foreign defence defense finance interior
  home state treasury health former first lady pm mp leader u.s. us uk supreme court democratic conservative labour
  american russian ukrainian french german british chinese italian spanish israeli turkish iranian european canadian
  australian danish dutch swedish norwegian finnish polish czech hungarian romanian greek turkish irish scottish
  welsh saudi egyptian indian pakistani afghan iraqi syrian japanese korean mexican brazilian argentine south_african olympic councillor commissioner speaker assistant special counsel acting
  undersecretary superintendent mec`)

export const attributes = wordSet(
  'prime foreign defence defense finance interior home state treasury health first u.s. us uk supreme court european olympic special acting former',
)

export const sharedNames =
  wordSet(`alex andrea angel ashley carol casey charlie chris claude dana dominique francis gabriele jamie jan
  jean joan jordan kelly kim laurence leslie lindsay lindsey marion michele morgan nicola pat rene robin sam sasha simone
  taylor toni tracy valery`)
