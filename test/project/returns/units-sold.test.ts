import { describe, expect, it } from 'vitest'
import { unitsSold } from '../../../src/project/index.js'
import { tollRoad } from '../samples.js'
import { plainPlant } from './plain-plant.js'

const energy = plainPlant().revenues[0]!

describe('unitsSold', () => {
  it('counts units by row', () => {
    const { unit, lines, values } = unitsSold(plainPlant())
    expect([unit, lines]).toEqual(['MWh', ['Energy']])
    expect(Array.from(values, value => value.toFixed(9))).toEqual([
      '0.000000000',
      '1000.000000000',
      '1000.000000000',
      '1000.000000000',
    ])
  })

  it('counts under changes of volume, not of price', () => {
    const under = (on: 'volume' | 'price') => unitsSold(plainPlant(), { changes: [{ target: { on }, value: 1.5 }] })
    expect(under('volume').values[1]).toBeCloseTo(1500, 9)
    expect(under('price').values[1]).toBeCloseTo(1000, 9)
  })

  it('has none while the road is built', () => {
    const { values } = unitsSold(tollRoad())
    expect(Array.from(values.slice(0, 5))).toEqual([0, 0, 0, 0, 0])
    expect(values[5]).toBeGreaterThan(0)
  })

  it('adds up lines that count the same', () => {
    const revenues = [energy, { ...energy, name: 'More' }]
    expect(unitsSold(plainPlant({ revenues })).values[1]).toBeCloseTo(2000, 9)
    expect(unitsSold(plainPlant({ revenues }), { lines: ['More'] }).values[1]).toBeCloseTo(1000, 9)
  })

  it('names what is wrong', () => {
    const water = {
      kind: 'volume-price',
      name: 'Water',
      volume: { unit: 'm3', annual: 1 },
      phases: [{ kind: 'merchant', price: 1 }],
    } as const
    expect(() => unitsSold(plainPlant({ revenues: [energy, water] }))).toThrow('UNIT_MISMATCH')
    expect(() => unitsSold(plainPlant({ revenues: [] }))).toThrow('NO_SOLUTION')
    expect(() => unitsSold(plainPlant(), { lines: ['Heat'] })).toThrow('options.lines[0]')
    expect(() => unitsSold(plainPlant(), { lines: [] })).toThrow('options.lines')
    expect(() => unitsSold(JSON.parse('null'))).toThrow('project')
  })
})
