/**
 * Which of several rates to take where one is asked for.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { expectRate } from '../rate.js'
import type { ChoiceOfRate, RateOfReturn, RuleOfChoice } from './types.js'

/** A rule, and the ln(1 + r) that is to be near. */
export interface CheckedChoice {
  readonly rule: Exclude<RuleOfChoice, 'only'>
  readonly near: number
}

const NEAREST_ZERO: CheckedChoice = { rule: 'nearest-zero', near: 0 }

/** The choice of options, checked. */
export function checkedChoice(choose: ChoiceOfRate | undefined): CheckedChoice {
  if (choose === undefined) return NEAREST_ZERO
  if (typeof choose === 'string') {
    return { rule: expectOneOf(choose, ['nearest-zero', 'lowest', 'highest'], 'options.choose'), near: 0 }
  }
  expectKnownKeys(choose, ['near'], 'options.choose')
  return { rule: 'near', near: Math.log1p(expectRate(choose.near, 'options.choose.near')) }
}

/** One of rates that ascend, at least one. */
export function chosenOf(roots: readonly RateOfReturn[], { rule, near }: CheckedChoice): RateOfReturn {
  if (rule === 'lowest') return roots[0]!
  if (rule === 'highest') return roots.at(-1)!
  const distance = (root: RateOfReturn): number => Math.abs(root.logGrowth - near)
  return roots.reduce((best, root) => (distance(root) <= distance(best) ? root : best))
}
