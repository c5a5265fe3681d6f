import { describe, expect, it } from 'vitest'
import { geometric, shiftedBetaGeometric } from '../../../src/lifetime/index.js'

const model = shiftedBetaGeometric.fromParams({ alpha: 0.7, beta: 1.2 })

describe('drawn tenures', () => {
  it('are the same for a seed, client by client', () => {
    const few = shiftedBetaGeometric.simulate(model, { clients: 5, periods: 7, seed: 3 })
    const many = shiftedBetaGeometric.simulate(model, { clients: 50, periods: 7, seed: 3 })
    expect(Array.from(many.tenure.slice(0, 5))).toEqual(Array.from(few.tenure))
    expect(Array.from(many.ended.slice(0, 5))).toEqual(Array.from(few.ended))
    expect(shiftedBetaGeometric.simulate(model, { clients: 50, periods: 7, seed: 4 }).tenure).not.toEqual(many.tenure)
  })

  it('end where observation does', () => {
    const { tenure, ended } = shiftedBetaGeometric.simulate(model, { clients: 2000, periods: 3, seed: 1 })
    expect(Math.max(...tenure)).toBe(3)
    expect(tenure.every((time, i) => time === 3 || ended[i] === 1)).toBe(true)
    const left = ended.filter(state => state === 0).length / 2000
    expect(Math.abs(left - shiftedBetaGeometric.survivalProbability(model, { periods: 3 }))).toBeLessThan(0.04)
    expect(
      Array.from(geometric.simulate(geometric.fromParams({ theta: 0.5 }), { clients: 2, periods: 0, seed: 1 }).tenure),
    ).toEqual([0, 0])
  })

  it.each([
    { clients: 0, periods: 3, seed: 1 },
    { clients: 2, periods: -1, seed: 1 },
    { clients: 2, periods: 3, seed: -1 },
  ])('are refused for %o', options => {
    expect(() => shiftedBetaGeometric.simulate(model, options)).toThrow('OUT_OF_RANGE')
  })
})
