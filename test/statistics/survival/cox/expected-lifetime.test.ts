import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'
import { BRANCHES, SIMPLE } from './simple.js'

it('is the area below survival', () => {
  const found = coxModel.expectedLifetime(SIMPLE, { rate: [4, 6] }, { horizon: { value: 2, unit: 'year' } })
  expect(found[0]).toBeCloseTo(6 + 6 * Math.exp(-0.1) + 12 * Math.exp(-0.3), 12)
  expect(found[1]).toBeCloseTo(6 + 6 * Math.exp(-0.1 * Math.E) + 12 * Math.exp(-0.3 * Math.E), 12)
  const [later] = coxModel.expectedLifetime(SIMPLE, { rate: [4] }, { horizon: 5, tenure: 9 })
  expect(later).toBeCloseTo(3 + 2 * Math.exp(-0.2), 12)
  expect(coxModel.expectedLifetime(SIMPLE, { rate: [4] }, { horizon: 6, tenure: 18 })[0]).toBe(6)
})

describe.each(FITTED)('$name', ({ model, asked }) => {
  it('is the sum of survival over short steps', () => {
    const rows = { x: [5, 3], z: [1, 3] }
    const found = coxModel.expectedLifetime(model, rows, { horizon: 20, tenure: 10, ...asked })
    const sums = [0, 0]
    for (let step = 1; step < 2000; step += 2) {
      const left = coxModel.survivalProbability(model, rows, { horizon: step / 100, tenure: 10, ...asked })
      for (const row of [0, 1]) sums[row]! += left[row]! / 50
    }
    expect(found[0]).toBeCloseTo(sums[0]!, 9)
    expect(found[1]).toBeCloseTo(sums[1]!, 9)
  })
})

it('stays within the horizon, whatever the columns', () => {
  const [none, all] = coxModel.expectedLifetime(SIMPLE, { rate: [1e300, -1e300] }, { horizon: 24 })
  expect(none).toBe(6)
  expect(all).toBe(24)
})

it('names what is wrong', () => {
  const ask = (options: object) =>
    thrown(() => coxModel.expectedLifetime(SIMPLE, { rate: [4] }, { horizon: 6, ...options }))
  expect(ask({ horizon: 30 }).code).toBe('OUT_OF_RANGE')
  expect(ask({ probability: 0.5 }).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => coxModel.expectedLifetime(BRANCHES, { rate: [4] }, { horizon: 6 })).path).toBe('options.stratum')
})
