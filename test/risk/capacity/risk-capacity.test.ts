import { expect, it } from 'vitest'
import { CAPACITY_PARTS, RISK_BANDS, riskCapacity } from '../../../src/risk/capacity/index.js'

it('is a document with a band, and the bands it may turn out to be', () => {
  const best = riskCapacity({ leverage: 0.3, liquidity: 0.3, cashFlowStability: 0.9, headroom: 0.5 })
  expect(best).toMatchObject({ kind: 'risk-capacity', version: 1, score: 1, band: 'aggressive', bands: RISK_BANDS })
  expect(best.bandRange).toEqual({ lower: 'aggressive', upper: 'aggressive' })
  expect(JSON.parse(JSON.stringify(best))).toEqual(best)
  const unknown = riskCapacity({})
  expect(unknown.bandRange).toEqual({ lower: 'conservative', upper: 'aggressive' })
  expect(['band' in unknown, 'score' in unknown, unknown.coverage]).toEqual([false, false, 0])
})

it('falls with leverage and grows with the rest', () => {
  const of = (figures: Parameters<typeof riskCapacity>[0]) => riskCapacity(figures).score!
  expect(of({ leverage: 0.4 })).toBeGreaterThan(of({ leverage: 0.5 }))
  for (const name of ['liquidity', 'cashFlowStability', 'headroom'] as const) {
    const { worst, best } = CAPACITY_PARTS[name]
    expect(of({ [name]: best })).toBeGreaterThan(of({ [name]: worst }))
  }
})

it('takes parts and bands of one’s own, and refuses figures that are none', () => {
  const bands = [
    { name: 'no', from: 0 },
    { name: 'yes', from: 0.5 },
  ]
  const parts = { savings: { weight: 1, worst: 0, best: 100 } }
  expect(riskCapacity({ savings: 50 }, { parts, bands }).band).toBe('yes')
  expect(() => riskCapacity({ leverages: 1 })).toThrow(expect.objectContaining({ path: 'figures.leverages' }))
  expect(() => riskCapacity({}, { bands: [] })).toThrow(expect.objectContaining({ path: 'options.bands' }))
})
