/** Abbreviations before a name or a number: their full stop is theirs and ends no sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'M MM av Mr Mrs Ms Mme Mmes Mlle Mlles Dr Drs Pr Prof Me Mgr St Ste Sts Gal Gén Cdt Cne Lt Sgt cf Cf apr pp vs Bd bd ' +
    'chap tél Tél Tel env approx Vol vol No Nos Fig fig éd réf'
  ).split(' '),
)

/** Abbreviations that may close a sentence, or are words as well: their full stop is theirs where the sentence goes on. */
export const WEAK_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'etc al p art no nos janv févr fév avr juil sept oct nov déc min max hab coll trad ed Ed dir Jr Inc Ltd Corp Co ' +
    'Bros Cie'
  ).split(' '),
)
