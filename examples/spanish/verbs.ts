import type { Conjugation } from '../../src/language/conjugation.ts'

/** Verbs of speech, by their infinitives. */
export const VERBS =
  'decir afirmar asegurar declarar explicar responder añadir insistir advertir preguntar'.split(' ')

/** What no rule gives: third persons of present, past and imperfect, participle, gerund. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir: 'dice dicen dijo dijeron decía decían|dicho dicha|diciendo',
  advertir: 'advierte advierten advirtió advirtieron advertía advertían|advertido advertida|advirtiendo',
}

/** The forms of a Spanish verb that reports of speech use. */
export function conjugate(infinitive: string): Conjugation {
  const [stem, group] = [infinitive.slice(0, -2), infinitive.slice(-2)]
  const ar = group === 'ar'
  if (!ar && group !== 'er' && group !== 'ir') throw new RangeError(`no conjugation for ${infinitive}`)
  const forms = (endings: string) => endings.split(' ').map((ending) => stem + ending)
  const given = IRREGULAR[infinitive]?.split('|').map((list) => list.split(' '))
  const [finite, participles, gerunds] = given ?? [
    forms(ar ? 'a an ó aron aba aban' : 'e en ió ieron ía ían'),
    forms(ar ? 'ado ada' : 'ido ida'),
    forms(ar ? 'ando' : 'iendo'),
  ]
  return { infinitive, finite: finite!, participles: participles!, gerunds: gerunds! }
}
