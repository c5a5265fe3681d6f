import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { durations as all, columns } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

/** R goes stratum by stratum; here all go by time. */
function byTime(times: readonly number[], values: readonly number[]): readonly number[] {
  const order = [...times.keys()].sort((a, b) => times[a]! - times[b]! || a - b)
  return [0, times.length].flatMap(start => order.map(k => values[start + k]!))
}

describe.each(FITTED)('$name', ({ name, model, durations, rows, r }) => {
  const found = coxModel.schoenfeldResiduals(model, durations, columns, rows)

  it('has the residuals of residuals.coxph', () => {
    // At month 15 one of each stratum ended: R has the north first, and here the row that stood first is.
    const sorted = (of: readonly number[]) => [...of].map(value => value.toFixed(8)).sort()
    expectClose(
      found.times,
      [...r.schoenfeldTimes].sort((a, b) => a - b),
    )
    const ours = [...found.residuals['x']!, ...found.residuals['z']!]
    const scaled = [...found.coefficients!['x']!, ...found.coefficients!['z']!]
    if (name === 'strata') {
      expect(sorted(ours)).toEqual(sorted(r.schoenfeld))
      expect(sorted(scaled)).toEqual(sorted(r.scaled))
    } else {
      expectClose(ours, byTime(r.schoenfeldTimes, r.schoenfeld))
      expectClose(scaled, byTime(r.schoenfeldTimes, r.scaled))
    }
  })

  it('says which rows ended when', () => {
    expect(Array.from(found.rows, row => all.duration[row])).toEqual(Array.from(found.times))
    expect(Array.from(found.rows, row => all.event[row])).toEqual(Array.from(found.times, () => 1))
  })
})

it('is the value less the mean of who was at risk, by hand', () => {
  const durations = { unit: 'month', duration: [1, 2, 3], event: [1, 1, 0] } as const
  const flat = { ...SIMPLE, params: { ...SIMPLE.params, coefficients: { rate: Math.log(2) } } }
  const { residuals, coefficients } = coxModel.schoenfeldResiduals(flat, durations, { rate: [1, 0, 1] })
  expectClose(residuals['rate']!, [1 - 4 / 5, 0 - 2 / 3], 1e-12)
  expect(coefficients).toBeUndefined()
})
