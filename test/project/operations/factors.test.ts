import { describe, expect, it } from 'vitest'
import { factorsOf, inYear, scaleByYear } from '../../../src/project/operations/factors.js'

describe('inYear', () => {
  it('goes on with its last value', () => {
    expect([0, 1, 2, 99].map(year => inYear([1, 2, 3], year))).toEqual([1, 2, 3, 3])
  })
})

describe('factorsOf', () => {
  const line = [
    { on: 'volume', name: 'energy' },
    { on: 'price', name: 'energy' },
    { on: 'exchange-rate', name: 'USD' },
  ] as const

  it('multiplies what moves the line, by year', () => {
    expect(
      factorsOf(line, [
        { on: 'volume', values: [2, 3] },
        { on: 'price', name: 'energy', values: [5] },
        { on: 'exchange-rate', name: 'USD', values: [1, 1, 10] },
      ]),
    ).toEqual([10, 15, 150])
  })

  it('leaves what moves another', () => {
    expect(
      factorsOf(line, [
        { on: 'volume', name: 'heat', values: [2] },
        { on: 'exchange-rate', name: 'GBP', values: [2] },
        { on: 'capex', values: [2] },
        { on: 'delay', values: [2] },
      ]),
    ).toBeUndefined()
  })

  it('moves what is only moved by name by name alone', () => {
    const rent = [{ on: 'price', name: 'rent', onlyNamed: true }] as const
    expect(factorsOf(rent, [{ on: 'price', values: [2] }])).toBeUndefined()
    expect(factorsOf(rent, [{ on: 'price', name: 'rent', values: [2] }])).toEqual([2])
  })
})

describe('scaleByYear', () => {
  const scaled = (factors: readonly number[], start: number) => {
    const column = new Float64Array(40).fill(1)
    scaleByYear(column, factors, start)
    return column
  }

  it('multiplies all by one factor', () => {
    expect(scaled([3], 5)).toEqual(new Float64Array(40).fill(3))
  })

  it('multiplies twelve months by each, the first before too and the last to the end', () => {
    const column = scaled([2, 3, 4], 6)
    expect([0, 6, 7, 18, 19, 30, 31, 39].map(month => column[month])).toEqual([2, 2, 2, 2, 3, 3, 4, 4])
  })

  it('leaves factors of years that do not come', () => {
    expect([...new Set(scaled([2, 3, 4, 5, 6], 20))]).toEqual([2, 3])
  })
})
