import { type Calibration, calibrated, logit } from '../calibration.ts'

/** A name that was found, the model's probability, and whether it is right. */
export interface Judged {
  readonly probability: number
  readonly right: boolean
}

/** The calibration under which the judgements are likeliest (Platt scaling, by Newton's method). */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 20; round++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-9, 0, 1e-9]
    for (const { probability, right } of judged) {
      const x = logit(probability)
      const p = calibrated(probability, { slope, offset })
      const error = p - Number(right)
      const spread = p * (1 - p)
      gs += error * x
      go += error
      ss += spread * x * x
      so += spread * x
      oo += spread
    }
    const determinant = ss * oo - so * so
    slope -= (oo * gs - so * go) / determinant
    offset -= (ss * go - so * gs) / determinant
  }
  return { slope, offset }
}
