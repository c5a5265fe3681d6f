import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { steppedRates } from '../../../src/project/loans/stepped-rate.js'
import { fault } from './some-loan.js'

const STARTS = ['2025-01-31', '2025-02-28', '2025-03-31'].map(day => dayNumber(day))
const PERIODS = STARTS.map(start => ({ start, end: start + 30, due: start + 30, days: 1, basis: 12 }))
const TEASER = { from: '2025-01-01', annualRate: 0.02 }
const LATER = { from: '2025-02-28', annualRate: 0.06 }

describe('steppedRates', () => {
  it('hold from their day on, whatever their order', () => {
    for (const steps of [
      [TEASER, LATER],
      [LATER, TEASER],
    ]) {
      expect(steppedRates({ kind: 'stepped', steps }, PERIODS, 'rate')).toEqual([0.02, 0.06, 0.06])
    }
  })

  it('change with the next period where their day lies within one', () => {
    const steps = [TEASER, { from: '2025-03-01', annualRate: 0.06 }]
    expect(steppedRates({ kind: 'stepped', steps }, PERIODS, 'rate')).toEqual([0.02, 0.02, 0.06])
  })

  it('need a step for the first day, one for each day, and rates above -1', () => {
    const at = (steps: readonly { from: string; annualRate: number }[]) => () =>
      steppedRates({ kind: 'stepped', steps }, PERIODS, 'rate')
    expect(at([LATER])).toThrow(fault('MISSING_VALUE', 'rate.steps'))
    expect(at([])).toThrow(fault('EMPTY_INPUT', 'rate.steps'))
    expect(at([TEASER, TEASER])).toThrow(fault('CONFLICTING_OPTIONS', 'rate.steps'))
    expect(at([{ ...TEASER, annualRate: -1 }])).toThrow(fault('OUT_OF_RANGE', 'rate.steps[0].annualRate'))
    expect(at([{ ...TEASER, from: 'soon' }])).toThrow(fault('INVALID_DATE', 'rate.steps[0].from'))
    expect(at(new Array(2))).toThrow(fault('INVALID_TYPE', 'rate.steps[0]'))
  })
})
