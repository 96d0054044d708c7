import { ZONES } from '../../measures.ts'
import { counted, worths } from '../../sense-table.ts'
import type { ValueWords } from '../../value-words.ts'

export const calendar: ValueWords['words'] = {
  month:
    counted(`january|Jan|Jan. february|Feb|Feb. March|Mar|Mar. april|Apr|Apr. May june|Jun|Jun. july|Jul|Jul.
    august|Aug|Aug. september|Sep|Sep.|Sept|Sept. october|Oct|Oct. november|Nov|Nov. december|Dec|Dec.`),
  weekday:
    counted(`monday|Mon. tuesday|Tue.|Tues. wednesday|Wed. thursday|Thu.|Thurs. friday|Fri. saturday|Sat.
    sunday|Sun.`),
  season: worths({ 21: 'spring', 22: 'summer', 23: 'autumn fall', 24: 'winter' }),
  relative: worths({ '-1': 'last past', 0: 'this', 1: 'next coming upcoming' }),
  adjacent: worths({ '-1': 'previous preceding', 1: 'following' }),
  period: worths({
    W: 'week',
    M: 'month',
    Q: 'quarter',
    Y: 'year',
    E: 'weekend week-end',
    X: 'decade',
    C: 'century',
  }),
  offset: worths({
    '-2': 'the_day_before_yesterday',
    '-1': 'yesterday',
    0: 'today',
    1: 'tomorrow',
    2: 'the_day_after_tomorrow',
  }),
  anchor: worths({
    '-1': 'the_day_before the_previous_day a_day_earlier',
    0: 'that_day the_same_day',
    1: 'the_day_after the_next_day the_following_day a_day_later',
  }),
  ago: worths({ '-1': 'ago', 1: 'from_now' }),
  later: worths({ '-1': 'earlier', 1: 'later' }),
  few: worths({ 1: 'few several some' }),
  part: { quarter: 3, half: 6 },
  quarter: counted('Q1 Q2 Q3 Q4'),
  decade: counted('twenties thirties forties fifties sixties seventies eighties nineties', 20, 10),
  century: worths({ 1: 'century centuries' }),
  era: worths({ '-1': 'BC BCE B.C.', 1: 'AD CE' }),
  timeUnit: worths({
    TS: 'second seconds sec secs',
    TM: 'minute minutes min mins',
    TH: 'hour hours hr hrs h',
    D: 'day days night nights',
    '2D': 'weekends',
    W: 'week weeks',
    '2W': 'fortnight',
    M: 'month months',
    Y: 'year years yr yrs',
    '10Y': 'decade decades',
    '100Y': 'century centuries',
  }),
  old: worths({ 1: 'old olds' }),
  meridiem: worths({ 0: 'am a.m. a.m', 12: 'pm p.m. p.m' }),
  oclock: { "o'clock": 1 },
  zone: ZONES,
  clock: worths({ 0: 'midnight', 12: 'noon midday' }),
  dayPart: worths({ '6/12': 'morning', '12/18': 'afternoon', '18/24': 'evening', '18/30': 'night' }),
  offsetPart: worths({
    '-1 18/30': 'last_night',
    '-1 18/24': 'yesterday_night',
    '0 6/12': 'this_morning',
    '0 12/18': 'this_afternoon',
    '0 18/24': 'this_evening tonight',
    '1 18/24': 'tomorrow_night',
  }),
}
