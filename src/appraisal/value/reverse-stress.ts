/**
 * How much worse must things get before a client is worth nothing?
 *
 * One lever at a time, all else as it is: default so many times as likely, losses so many times as large, leaving so many times as likely,
 * margins cut by a part. The smallest change at which the expected value crosses a threshold is bracketed on a grid of rising steps and
 * found by Brent's method. Capital stays what it is today.
 *
 * @module
 */
import { expectFinite } from '../../errors/index.js'
import { findRoot } from '../../numeric/core.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { Change } from './expected.js'
import { noChange, planValue } from './expected.js'
import { gridOf } from './grid.js'
import { planMaker } from './make-plan.js'
import { readValueTerms } from './read-terms.js'
import type { ValueLearnt, ValuePolicy, ValueTerms } from './types.js'

/** What is moved. */
export type StressLever = 'defaults' | 'loss' | 'leaving' | 'margin'

/** How far one lever is from the threshold. */
export interface LeverStress {
  readonly lever: StressLever
  /**
   * The smallest change that brings the value to the threshold: of `defaults`, `loss` and `leaving` the multiple, >= 1; of `margin` the
   * part that is cut, [0, 1]. Absent where none within the range does.
   */
  readonly at?: number
  /** The largest change that was tried, and the value there. */
  readonly most: number
  readonly valueAtMost: number
}

/** What would bring a client's value to a threshold. */
export interface ReverseStress {
  readonly value: number
  readonly threshold: number
  /** Whether the value is above the threshold today; where it is not, no lever has a distance. */
  readonly isAbove: boolean
  readonly levers: readonly LeverStress[]
}

/**
 * The smallest change of each lever at which the expected value of a client falls to a threshold.
 *
 * @param threshold in the currency of the case; 0 by default, or the cut of a grade.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming a field of the terms, or the threshold.
 */
export function reverseStress(
  client: ClientCase,
  outlook: ClientOutlook,
  learnt: ValueLearnt,
  policy: ValuePolicy,
  terms: ValueTerms,
  threshold = 0,
): ReverseStress {
  expectFinite(threshold, 'threshold')
  const grid = gridOf(policy.stepsPerYear, readValueTerms(terms))
  const plan = planMaker(learnt, policy, grid)(client, outlook)
  const expected = planValue(grid)
  const value = expected(plan, noChange())
  // Nobody loses more than all: beyond 1 / mean a loss cannot grow.
  const mostLoss = plan.lossMean > 0 ? 1 / plan.lossMean : 1
  const levers: readonly [StressLever, number, (size: number) => Partial<Change>][] = [
    ['defaults', MOST_MULTIPLE, size => ({ defaults: size })],
    ['loss', Math.max(1, mostLoss), size => ({ loss: size })],
    ['leaving', MOST_MULTIPLE, size => ({ leaving: size })],
    ['margin', 1, size => ({ margin: 1 - size })],
  ]
  return {
    value,
    threshold,
    isAbove: value > threshold,
    levers: levers.map(([lever, most, change]) => {
      const above = (size: number): number => expected(plan, { ...noChange(), ...change(size) }) - threshold
      const start = lever === 'margin' ? 0 : 1
      const at = value > threshold ? smallestCrossing(above, start, most) : undefined
      return { lever, ...(at !== undefined && { at }), most, valueAtMost: above(most) + threshold }
    }),
  }
}

const MOST_MULTIPLE = 1000
const STEPS = 60

/** Steps of equal ratio from 1 on, of equal width from 0 on, until the sign changes. */
function smallestCrossing(above: (size: number) => number, start: number, most: number): number | undefined {
  let before = start
  for (let i = 1; i <= STEPS; i++) {
    const size = start === 0 ? (most * i) / STEPS : most ** (i / STEPS)
    if (above(size) <= 0) return findRoot(above, before, size, { tolerance: 1e-12 }).root
    before = size
  }
  return undefined
}
