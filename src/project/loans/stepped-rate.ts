/**
 * Rates that change on days the contract names.
 *
 * @module
 */
import { expectKnownKeys, expectList, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { lastAtMost } from '../../numeric/core.js'
import { expectAnnualRate } from './annual-rate.js'
import type { InterestPeriod, SteppedRate } from './types.js'

interface Step {
  readonly from: DayNumber
  readonly annualRate: number
}

/** For each period the step that holds on its first day. */
export function steppedRates(rate: SteppedRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  expectKnownKeys(rate, ['kind', 'steps'], path)
  const steps = stepsOf(rate, `${path}.steps`)
  const days = steps.map(step => step.from)
  return periods.map(({ start }) => {
    const step = steps[lastAtMost(days, start)]
    if (step !== undefined) return step.annualRate
    return reject('MISSING_VALUE', `${path}.steps`, `a step from ${isoDate(start)} or before`, rate.steps)
  })
}

/** In order of their days, of which none comes twice. */
function stepsOf(rate: SteppedRate, path: string): readonly Step[] {
  const steps = Array.from(expectList(rate.steps, path), (_, i): Step => {
    const at = `${path}[${i}]`
    const step = rate.steps[i]
    if (typeof step !== 'object' || step === null) return reject('INVALID_TYPE', at, 'an object', step)
    expectKnownKeys(step, ['from', 'annualRate'], at)
    return {
      from: dayNumber(step.from, `${at}.from`),
      annualRate: expectAnnualRate(step.annualRate, `${at}.annualRate`),
    }
  })
  if (steps.length === 0) reject('EMPTY_INPUT', path, 'at least one step', steps)
  steps.sort((a, b) => a.from - b.from)
  for (const [i, { from }] of steps.entries()) {
    if (steps[i + 1]?.from === from) reject('CONFLICTING_OPTIONS', path, 'one rate from each day', isoDate(from))
  }
  return steps
}
