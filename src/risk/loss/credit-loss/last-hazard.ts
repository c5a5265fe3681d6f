import type { Curve } from '../../../model/index.js'

/** Where a curve of survival or probabilities ends, and the hazard per unit between its last two times. */
export interface LastHazard {
  readonly end: number
  readonly survivalAtEnd: number
  /** 0 where nobody is left to default, or nobody did. */
  readonly hazard: number
}

/** What goes on beyond the last time: ln(S₁/S₂) / (t₂ − t₁). */
export function lastHazard({ times, values, quantity }: Curve): LastHazard {
  const isSurvival = quantity === 'survival'
  const [end, last] = [times.at(-1)!, values.at(-1)!]
  const survivalAtEnd = isSurvival ? last : 1 - last
  if (times.length < 2 || survivalAtEnd === 0) return { end, survivalAtEnd, hazard: 0 }
  const before = values.at(-2)!
  // 1 − p would lose the digits of a tiny probability, and with them its hazard.
  const fall = isSurvival ? Math.log(before / last) : Math.log1p(-before) - Math.log1p(-last)
  return { end, survivalAtEnd, hazard: fall / (end - times.at(-2)!) }
}
