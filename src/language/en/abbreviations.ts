/** Abbreviations whose full stop never ends a sentence: a name, a number or a term follows. In lower case, without the stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm amb approx asst atty brig capt cf cmdr col comdr cpl det dir dr drs e.g ed eds eg fig figs fr ft gen gov hon i.e ie insp lt
  maj messrs mlle mme mr mrs ms msgr mt no nos nr op p.s pfc pp pres prof pvt rep reps rev sen sens sgt spc spec sr st ste supt
  v vol vols vs`.split(/\s+/),
)

/** Abbreviations that may be the last word of a sentence, their full stop serving both. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `a.d a.k.a a.m ala alta am apr ariz ark aug ave b.c b.c.e blvd bros c.e ca calif cc cie co colo conn corp ct d.c dec del dept
  dist ed.d est est etc ext feb fla ga gmt govt hwy ill inc ind jan jr jul jun kan ky l.l.c la lb lbs llc lp ltd m.d ma mar mass
  md mich min minn miss mo mon mont mph n.c n.d n.h n.j n.m n.v n.y neb nev nov oct okla ont ore oz p.m pa ph.d phd plc pm
  pty rd ret s.a s.c s.d s.p.a sat sec sep sept sq sr sun tel tenn tex thu thurs tue tues u.k u.n u.s u.s.a u.s.s.r univ usa
  utah va vt w.va wash wed wis wyo`.split(/\s+/),
)

/** In lower case these are words, and a full stop behind them is one: `he sat.`, `put it back in.` */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'apt ark art fig gal ha ill in mar mass miss no ore rep sat sun wash wed'.split(' '),
)
