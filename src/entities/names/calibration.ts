/** Turns a model's probability into the share of names that are right at it: `1 / (1 + e^-(slope · logit + offset))`. */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

/** The log-odds of a probability, which is kept off 0 and 1. */
export function logit(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-6), 1 - 1e-6)
  return Math.log(p / (1 - p))
}

export function calibrated(probability: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * logit(probability) + offset)))
}

/** The section `calibration`: the slope and the offset in hundredths, as signed bytes; without it nothing is changed. */
export function readCalibration(section: Uint8Array | undefined): Calibration {
  if (section === undefined) return { slope: 1, offset: 0 }
  const [slope, offset] = new Int8Array(section)
  return { slope: slope! / 100, offset: offset! / 100 }
}

export function encodeCalibration({ slope, offset }: Calibration): Uint8Array {
  const byte = (value: number) => Math.max(-127, Math.min(127, Math.round(value * 100)))
  return new Uint8Array(Int8Array.of(byte(slope), byte(offset)).buffer)
}
