/**
 * A period's rating with how much it tells: by its weight in clients, of whom several answers count as one voice.
 *
 *   y = Σ w u / Σ w        k = (Σ m)² / Σ m²   over the weights m of clients (Kish)
 *
 * @see Kish (1965), Survey Sampling.
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { PeriodAnswers } from './read-periods.js'

/** The rating of one period. */
export interface PeriodFigure {
  readonly value: number
  /** As many clients of equal weight. */
  readonly clients: number
}

/** Its rating, and the clients it tells as much as. */
export function periodFigure({ read, values }: PeriodAnswers): PeriodFigure {
  const { weights, client } = read
  const weight = weights ?? new Float64Array(values.length).fill(1)
  const total = compensatedSum(weight)
  const voices = new Map<number, number>()
  for (const [i, own] of weight.entries()) {
    const who = client === undefined ? i : client[i]!
    const { before = 0 } = { before: voices.get(who) }
    voices.set(who, before + own)
  }
  const squares = compensatedSum(Float64Array.from(voices.values(), voice => voice * voice))
  return {
    value: compensatedSum(values.map((value, i) => value * weight[i]!)) / total,
    clients: total ** 2 / squares,
  }
}
