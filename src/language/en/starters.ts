/**
 * Words that, with a capital behind an abbreviation, show that a sentence begins (`in the U.S. But` …): seldom part of a
 * name or a title. In lower case.
 */
export const STARTERS: ReadonlySet<string> = new Set(
  `a about after all also although an and another any are as at be because before both but by can did do does during each
  even every finally first following for from further had has have he her here his how however i if in instead is it its last
  later like many meanwhile more most my no nobody nor not nothing now of on once one only or other others our over perhaps
  please several she should since so some still such than that the their them then there these they this those though three
  through to today two under unless until was we were what when where which while who why will with without would yes yet
  you your`.split(/\s+/),
)
