/**
 * Time ahead in cells, and what money earned within them is worth today.
 *
 *   D(t) = ∫₀ᵗ e^{−δu} du = (1 − e^{−δt})/δ
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import { factorAt } from '../../model/index.js'
import type { ValueTerms } from './types.js'

/** Cells of one length, from today to the horizon. */
export interface Grid {
  readonly cells: number
  readonly stepsPerYear: number
  /** Length of a cell, years. */
  readonly step: number
  readonly horizon: number
  /** δ, of a year. */
  readonly force: number
  /** D at the beginning of each cell, and at the horizon. */
  readonly annuities: Float64Array
  /** What losses that a facility states itself are multiplied by, cell by cell. */
  readonly lossFactors: Float64Array
}

/** The grid of an appraisal. */
export function gridOf(stepsPerYear: number, { horizonYears, annualDiscountRate, scenario }: ValueTerms): Grid {
  const cells = horizonYears * stepsPerYear
  const force = Math.log1p(annualDiscountRate)
  const step = 1 / stepsPerYear
  return {
    cells,
    stepsPerYear,
    step,
    horizon: horizonYears,
    force,
    annuities: Float64Array.from({ length: cells + 1 }, (_, k) => annuityUntil(force, k * step)),
    lossFactors: Float64Array.from({ length: cells }, (_, k) => lossFactor(scenario, (k + 0.5) * step)),
  }
}

/** D(t): present value of a unit of money a year until a time. */
export function annuityUntil(force: number, time: number): number {
  const spent = force * time
  // A force so small that its own digits are few would spoil the quotient.
  return Math.abs(spent) < 1e-12 ? time * (1 - spent / 2) : -Math.expm1(-spent) / force
}

function lossFactor(scenario: Scenario | undefined, time: number): number {
  const isTold = scenario !== undefined && Object.hasOwn(scenario.factors, 'lossGivenDefault')
  return isTold ? Math.max(0, factorAt(scenario, 'lossGivenDefault', time, 'year')) : 1
}
