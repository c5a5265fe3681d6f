/** The borrowers fitted as R fitted them, and how to hold columns of numbers to R's. */
import { expect } from 'vitest'
import type { CoxModel, Durations } from '../../../../src/statistics/index.js'
import { coxModel } from '../../../../src/statistics/index.js'
import { columns, durations, R, strata, weights } from './borrowers.js'

/** One way to fit the borrowers, with what R says of it. */
export interface Fitted {
  readonly name: string
  readonly model: CoxModel
  readonly durations: Durations
  /** What verbs on rows are told. */
  readonly rows: { readonly strata?: readonly string[] }
  /** What predictions are told. */
  readonly asked: { readonly stratum?: readonly string[] }
  readonly r: (typeof R)['efron' | 'strata' | 'weighted']
}

const weighted = { ...durations, weights }

export const FITTED: readonly Fitted[] = [
  { name: 'Efron', model: coxModel.fit(durations, columns), durations, rows: {}, asked: {}, r: R.efron },
  {
    name: 'strata',
    model: coxModel.fit(durations, columns, { strata }),
    durations,
    rows: { strata },
    asked: { stratum: ['north', 'south'] },
    r: R.strata,
  },
  {
    name: 'Breslow with weights',
    model: coxModel.fit(weighted, columns, { ties: 'breslow' }),
    durations: weighted,
    rows: {},
    asked: {},
    r: R.weighted,
  },
]

/** Numbers to eight digits of the largest. */
export function expectClose(ours: ArrayLike<number>, theirs: ArrayLike<number>, tolerance = 1e-8): void {
  expect(ours.length).toBe(theirs.length)
  const size = Math.max(1, ...Array.from(theirs, Math.abs))
  for (let i = 0; i < ours.length; i++) expect(Math.abs(ours[i]! - theirs[i]!) / size).toBeLessThan(tolerance)
}
