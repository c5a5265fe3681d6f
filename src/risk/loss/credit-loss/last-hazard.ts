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
  const survival = quantity === 'survival' ? values : values.map(value => 1 - value)
  const [end, survivalAtEnd] = [times.at(-1)!, survival.at(-1)!]
  if (times.length < 2 || survivalAtEnd === 0) return { end, survivalAtEnd, hazard: 0 }
  return { end, survivalAtEnd, hazard: Math.log(survival.at(-2)! / survivalAtEnd) / (end - times.at(-2)!) }
}
