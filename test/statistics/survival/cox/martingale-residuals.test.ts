import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { columns, durations } from './borrowers.js'
import { expectClose, FITTED } from './fitted.js'

describe.each(FITTED)('$name', ({ model, durations: own, rows, r }) => {
  it('has the martingale and deviance residuals of residuals.coxph', () => {
    expectClose(coxModel.martingaleResiduals(model, own, columns, rows), r.martingale)
    expectClose(coxModel.devianceResiduals(model, own, columns, rows), r.deviance)
  })

  it('has martingale residuals that add up to 0, by weight', () => {
    const residuals = coxModel.martingaleResiduals(model, own, columns, rows)
    const sum = residuals.reduce((sum, residual, i) => sum + residual * (own.weights?.[i] ?? 1), 0)
    expect(sum).toBeCloseTo(0, 9)
  })
})

it('is the event less the hazard met: all alike, one ends after the other', () => {
  const alike = { unit: 'month', duration: [1, 2, 3], event: [true, true, false] } as const
  const model = coxModel.fromParams(
    {
      coefficients: { x: 0 },
      means: { x: 0 },
      baseline: [{ times: [], cumulativeHazard: [], variance: [], from: 0, until: 3 }],
    },
    { timeUnit: 'month' },
  )
  const x = [0, 1, 2]
  expectClose(coxModel.martingaleResiduals(model, alike, { x }), [2 / 3, 1 - 1 / 3 - 1 / 2, -1 / 3 - 1 / 2], 1e-14)
  const deviance = coxModel.devianceResiduals(model, alike, { x })
  expect(deviance[2]).toBeCloseTo(-Math.sqrt(2 * (1 / 3 + 1 / 2)), 12)
  expect(deviance[0]).toBeCloseTo(Math.sqrt(-2 * (2 / 3 + Math.log(1 / 3))), 12)
})

it('is 0 for rows of no weight, and for who was gone before anybody ended', () => {
  const model = FITTED[0]!.model
  const some = { ...durations, weights: durations.duration.map((_, i) => (i === 4 ? 0 : 1)) }
  expect(coxModel.martingaleResiduals(model, some, columns)[4]).toBe(0)
  const early = { ...durations, duration: [1, ...durations.duration.slice(1)], event: [0, ...durations.event.slice(1)] }
  expect(coxModel.martingaleResiduals(model, early, columns)[0]).toBe(0)
})
