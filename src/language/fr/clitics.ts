/** What a verb, or a noun before -ci and -là, carries behind a hyphen: `dit-il`, `donne-le-moi`, `cette année-là`. */
export const CLITICS: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les y en ci là'.split(' '),
)

/** Words of one piece that end like a verb or a noun with a clitic. */
export const UNDIVIDED: ReadonlySet<string> = new Set(
  (
    'rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là jusque-là par-ci par-là ' +
    'de-ci de-là chez-moi chez-lui chez-nous chez-vous entre-nous'
  ).split(' '),
)
