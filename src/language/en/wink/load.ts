import { loadWink } from '#wink'

type Wink = ReturnType<typeof loadWink>

/** What reads patterns of custom entities, as JSON. */
interface PatternMachines {
  readonly machines: string
}

let loaded: Wink | undefined

/**
 * wink and its English model, whose machines for custom entities stay what they are. The model itself makes JSON of them each time
 * that an instance of wink is made, and the next time JSON of that JSON: from the second instance on no pattern with a tag is
 * found, and after twenty the string is too long for the engine.
 */
export function steadyWink(): Wink {
  if (loaded !== undefined) return loaded
  const { winkNLP, model } = loadWink()
  const own = model as Wink['model'] & { metaCER(): PatternMachines }
  let machines: PatternMachines | undefined
  const metaCER = () => {
    machines ??= unwrapped(own.metaCER())
    return machines
  }
  loaded = { winkNLP, model: { ...own, metaCER } as Wink['model'] }
  return loaded
}

/** The machines as JSON once, however often others had them made into JSON before. */
function unwrapped(made: PatternMachines): PatternMachines {
  let { machines } = made
  for (;;) {
    const inner: unknown = JSON.parse(machines)
    if (typeof inner !== 'string') return { ...made, machines }
    machines = inner
  }
}
