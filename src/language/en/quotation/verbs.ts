import type { Frames } from '../../quotation-words.ts'

/** English verbs of speech by what they bring in; `scripts/speech-verbs.ts` conjugates them. */
export const ENGLISH_SPEECH_VERBS: readonly (readonly [Frames, string])[] = [
  ['Z', 'say tell argue insist contend maintain allege reckon assert'],
  ['czqw', 'say'],
  ['Aaczqo', 'tell'],
  [
    'cz',
    'add argue insist contend maintain assert concede boast brag joke quip allege predict testify reckon',
  ],
  [
    'czw',
    'announce state declare confirm report reveal disclose note claim explain suggest write tweet post',
  ],
  ['czn', 'claim profess'],
  ['czg', 'admit deny acknowledge recall recount confess'],
  ['g', 'suggest recommend'],
  ['c', 'propose'],
  ['z', 'stress emphasize emphasise complain imply indicate affirm reiterate conclude hint'],
  ['acz', 'promise'],
  ['Aa', 'inform remind notify assure'],
  ['aczo', 'warn caution remind assure reassure advise inform notify'],
  ['cz', 'vow pledge swear'],
  ['q', 'explain reveal describe recount note recall'],
  [
    'c',
    `affirm announce attest clarify complain comment counter emphasize emphasise highlight hint imply indicate insinuate
    intimate interject lament mention muse observe opine proclaim protest reaffirm reassert reiterate remark repeat reply
    respond retort specify stipulate stress underline underscore volunteer aver posit rue bemoan theorize theorise
    speculate forecast conclude answer elaborate whisper shout scream yell cry signal message text email blog
    caption detail divulge threaten share denounce relay relate stipulate venture trumpet preach deadpan rule certify swear`,
  ],
  ['q', 'ask inquire enquire query'],
  ['aqo', 'ask'],
  ['co', 'urge request demand order command instruct recommend counsel beg implore exhort plead decree'],
  ['o', 'invite beseech entreat summon bid press'],
  ['op', 'appeal call'],
  ['cx', 'point spell make fire shoot hit'],
  ['x', 'go fire shoot hit'],
  [
    '',
    `accuse agree apologise apologize babble bark beam begin bellow blurt boom breathe cackle chant cheer chime chirp
    chuckle coax confide continue croak croon drawl echo end enthuse exclaim explode fume gasp giggle grin gripe groan
    growl grumble grunt gush hiss holler howl hum interrupt intone jeer jest laugh lie marvel mock moan mouth mumble murmur
    mutter nod object offer open pant persist plead pray press prod prompt question quote rage rant rasp rave reason recite
    rejoin resume roar scoff scold shriek shrug sigh sing smile smirk snap snarl sneer sniff snort sob speak splutter
    sputter squeal stammer start storm stutter summarise summarize tease thunder urge vent wail warble weep whimper whine
    wonder worry close finish read caption praise agree counter remember`,
  ],
  [
    'f',
    `attack blast bash berate brand call castigate celebrate characterise characterize christen cite commit compare
    condemn criticise criticize decry defend denounce depict deride describe dismiss dub hail lambast lambaste label laud
    liken mock paint portray praise promise quote rail reject ridicule rip skewer slam speak tout term title warn accuse
    blame refer credit vow deplore rebuke welcome applaud commend express assail trash chide lament bemoan`,
  ],
  ['c', 'read'],
  ['mz', 'believe think feel consider'],
  ['t', 'believe think feel wonder worry'],
  ['q', 'question'],
]
