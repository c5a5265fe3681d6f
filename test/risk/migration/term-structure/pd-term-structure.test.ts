import { describe, expect, it } from 'vitest'
import { relationshipValue } from '../../../../src/lifetime/index.js'
import { curveAt, curveIntegral } from '../../../../src/model/index.js'
import { migrationByHorizon, migrationByPowers, pdTermStructure } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JLT, twoStates } from '../matrices.js'

const options = { rating: 'BBB', defaultState: 'D' }

describe('pdTermStructure', () => {
  const ten = migrationByPowers(JLT, { periods: 10 })
  const { cumulativePd, survival, marginalPd, forwardPd, hazard, ...names } = pdTermStructure(ten, options)

  it('is one story in five curves', () => {
    expect(names).toEqual(options)
    expect(cumulativePd.times).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(marginalPd.times).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    let [sum, product] = [0, 1]
    for (const [k, horizon] of ten.horizons.entries()) {
      sum += marginalPd.values[k]!
      product *= 1 - forwardPd.values[k]!
      expect(curveAt(cumulativePd, horizon)).toBeCloseRelative(sum, 1e-13)
      expect(curveAt(survival, horizon)).toBeCloseRelative(product, 1e-13)
      expect(curveAt(cumulativePd, horizon) + curveAt(survival, horizon)).toBeCloseRelative(1, 1e-15)
      expect(Math.exp(-curveIntegral(hazard!, 0, horizon))).toBeCloseRelative(product, 1e-13)
    }
    expect(Math.exp(-curveIntegral(hazard!, 0, 2.25))).toBeCloseRelative(curveAt(survival, 2.25), 1e-13)
  })

  it('has a hazard that a relationship ends by', () => {
    const { byEnding } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [{ source: 'net interest', date: '2026-01-01', amount: 100 }],
      endings: [
        { name: 'default', hazard: hazard! },
        { name: 'maturity', on: '2031-01-01' },
      ],
      discount: { kind: 'hurdle-rate', annualHurdleRate: 0 },
    })
    const years = (Date.UTC(2031, 0, 1) - Date.UTC(2025, 0, 1)) / 864e5 / 365.25
    expect(byEnding[0]?.probability).toBeCloseRelative(1 - curveAt(survival, years), 1e-12)
  })

  it('has no hazard where nobody survives', () => {
    const gone = pdTermStructure(migrationByPowers(twoStates(1), { periods: 3 }), {
      rating: 'good',
      defaultState: 'bad',
    })
    expect(gone).not.toHaveProperty('hazard')
    expect(gone.cumulativePd.values).toEqual([0, 1, 1, 1])
    expect(gone.survival).toMatchObject({ values: [1, 0, 0, 0], between: 'linear' })
    expect(gone.marginalPd.values).toEqual([1, 0, 0])
    expect(gone.forwardPd).toMatchObject({ times: [0], values: [1] })
  })

  it('counts hazard per unit of time', () => {
    const pd = 1 - Math.exp(-0.6)
    const half = migrationByHorizon([{ horizon: 6, matrix: twoStates(pd) }], { unit: 'month' })
    const structure = pdTermStructure(half, { rating: 'good', defaultState: 'bad' })
    expect(structure.hazard).toMatchObject({ unit: 'month', times: [0], between: 'step', quantity: 'hazard' })
    expect(structure.hazard?.values[0]).toBeCloseRelative(0.1, 1e-15)
  })

  it('survives JSON', () => {
    const structure = pdTermStructure(ten, options)
    expect(JSON.parse(JSON.stringify(structure))).toEqual(structure)
  })

  it('names what it cannot answer', () => {
    const fault = (more: object) => thrown(() => pdTermStructure(ten, { ...options, ...more }))
    expect(fault({ rating: 'E' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.rating' })
    expect(fault({ rating: 'D' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.rating' })
    expect(fault({ horizons: 3 })).toMatchObject({ code: 'UNKNOWN_OPTION' })
    expect(thrown(() => pdTermStructure(ten, JSON.parse('null'))).path).toBe('options')
    expect(thrown(() => pdTermStructure(JSON.parse('[]'), options)).path).toBe('migration')
  })
})
