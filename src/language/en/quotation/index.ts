import type { QuotationWords } from '../../quotation-words.ts'
import { verbForms } from '../../verb-forms.ts'
import { wordSet } from '../../words.ts'
import { conjugateEnglish } from './conjugation.ts'
import forms from './verb-forms.generated.ts'

/** How English reports speech. */
export const quotation: QuotationWords = {
  verbs: verbForms(forms),
  conjugate: conjugateEnglish,
  particles: new Map([
    ['point', wordSet('out')],
    ['go', wordSet('on')],
    ['spell', wordSet('out')],
    ['shoot', wordSet('back')],
    ['fire', wordSet('back')],
    ['make', wordSet('clear')],
    ['hit', wordSet('back')],
  ]),
  complementizers: wordSet('that'),
  conjunctive: wordSet('so such now provided'),
  freeRelatives: wordSet('all something anything nothing everything those'),
  reasons: wordSet('because if unless'),
  claims: wordSet(
    `claim claims accusation accusations allegation allegations suggestion suggestions rumour rumours rumor rumors criticism
    concerns fears fear idea notion belief fact evidence speculation complaints`,
  ),
  objects: wordSet('what'),
  whether: wordSet('if whether'),
  questions: wordSet('how why what who whom whose where when which'),
  // not bring, sing
  nonFinite:
    /(?:^[^aeiouy]*[aeiouy].*ing|known|shown|drawn|seen|been|given|driven|taken|spoken|broken|chosen|frozen|written|hidden|stolen|risen|fallen|born|worn|torn|sworn|done|gone|begun|own)$/u,
  infinitiveMarks: wordSet('to'),
  addressing: wordSet('to for on'),
  beforeInfinitive: wordSet('not never no longer ever only even just'),
  bareAuxiliaries: wordSet('be have do'),
  gerundEnding: 'ing',
  reflexives: wordSet(''),
  unreflexive: wordSet(''),
  asides: wordSet('like unlike despite'),
  sources: [['according', 'to'], ['in', 'the', 'words', 'of'], ['per']],
  weakSources: wordSet('for to'),
  notSources: wordSet('me us you plan schedule custom law rules need needs tradition taste size age type'),
  negations: wordSet("not n't n’t never neither nor nobody nothing without"),
  negators: wordSet(''),
  irreal: wordSet('would could might should may can must ’d cannot'),
  refusals: wordSet(
    `refuse refuses refused refusing decline declines declined declining fail fails failed failing want wants wanted need
    needs needed like likes liked hesitate hesitated unable reluctant able expected expect expects supposed fair safe going
    intend intends intended plan plans planned wish wishes wished hope hopes hoped ready prepared have has had suffice
    enough easy hard difficult afraid try tries tried trying love hate hated due set seem seems seemed tend tends dare`,
  ),
  goingOn: wordSet('on continue continues continued proceed proceeded rushed rush rushes quick'),
  incisesInside: false,
  firstPerson: wordSet("i me my mine myself we us our ours ourselves you your yours yourself let’s let's"),
  writers: wordSet('i we you'),
  impersonal: wordSet('it there'),
  openers: wordSet(
    'when as while after before although though because since if once until whereas whenever even unless',
  ),
  sequels: wordSet('before after'),
  things: wordSet('this that'),
  ago: [],
  facts: wordSet('fact'),
  contrasts: wordSet('while whereas'),
  adversatives: wordSet('but yet'),
  approximators: wordSet('at around over under between nearly almost up despite during without'),
  asSaid: wordSet('as'),
  connectives: wordSet(
    'however in_fact of_course in_addition but and meanwhile moreover furthermore also still yet so nevertheless nonetheless instead then or besides',
  ),
  be: wordSet("is are was were be been being am ’s 's ’re 're ’m 'm"),
  helpers: wordSet(
    "has have had having will would could might should may can must shall do does did ’ve 've ’d 'd ’ll 'll get gets got",
  ),
  speechNouns: wordSet(
    `statement statements message tweet tweets post answer reply response question questions words word email letter note
    caption captions headline headlines sign signs banner banners slogan slogans quote warning verdict conclusion text
    comment comments advice motto plea`,
  ),
  namers: wordSet(
    `so-called dubbed nicknamed called titled entitled named known term word words phrase nickname film movie book novel
    series show song album single play magazine operation ship episode column essay poem memoir documentary game campaign
    project program programme name_of title_of titles_of nickname_of concept_of notion_of status_of known_as charged_with
    convicted_of`,
  ),
}
