import { describe, expect, it } from 'vitest'
import type { TornadoOptions } from '../../../src/project/index.js'
import { tornado } from '../../../src/project/index.js'
import { plainPlan, SERVICE } from './plans.js'

const drivers = [
  { name: 'capex', target: { on: 'capex' }, low: 0.9, high: 1.2 },
  { name: 'volume', target: { on: 'volume' }, low: 0.9, high: 1.05 },
  { name: 'price', target: { on: 'price' }, distribution: { kind: 'uniform', lower: 0.5, upper: 1.5 } },
] as const

describe('tornado', () => {
  it('of a linear measure is what one computes by hand, longest bar first', () => {
    const { base, rows } = tornado(plainPlan(), { drivers, measure: 'average-dscr' })
    const cover = 150 / SERVICE
    expect(base).toBeCloseTo(cover, 12)
    expect(rows.map(({ name }) => name)).toEqual(['price', 'volume', 'capex'])
    expect(rows[0]?.low).toBeCloseTo(0.6, 12)
    expect(rows[0]?.swing).toBeCloseTo(0.8 * cover, 12)
    expect(rows[1]?.outcomeAtLow).toBeCloseTo(0.9 * cover, 12)
    expect(rows[1]?.outcomeAtHigh).toBeCloseTo(1.05 * cover, 12)
    expect(rows[1]?.swing).toBeCloseTo(0.15 * cover, 12)
    expect(rows[2]?.swing).toBe(0)
  })

  it('puts bars without a length last', () => {
    const nothing = { name: 'nothing', target: { on: 'volume' }, low: 0, high: 1 } as const
    const { rows } = tornado(plainPlan(), { drivers: [nothing, drivers[0]], measure: 'project-irr' })
    expect(rows.map(({ name, swing }) => [name, swing === undefined])).toEqual([
      ['capex', false],
      ['nothing', true],
    ])
    expect('outcomeAtLow' in (rows[1] ?? {})).toBe(false)
  })

  it('takes whole months of delay, and no factor below 0', () => {
    const { rows } = tornado(plainPlan(), {
      drivers: [
        { name: 'delay', target: { on: 'delay' }, distribution: { kind: 'uniform', lower: -5, upper: 6 } },
        { name: 'volume', target: { on: 'volume' }, distribution: { kind: 'normal', mean: 0.5, deviation: 1 } },
      ],
      measure: 'total-cfads',
    })
    expect(rows.find(({ name }) => name === 'delay')).toMatchObject({ low: 0, high: 5 })
    expect(rows.find(({ name }) => name === 'volume')?.low).toBe(0)
  })

  it.each([
    [{ drivers: [], measure: 'llcr' }, 'options.drivers'],
    [{ drivers, measure: 'irr' }, 'options.measure'],
    [{ drivers: [{ ...drivers[0], high: 0 }], measure: 'llcr' }, 'options.drivers[0].high'],
    [{ drivers: [{ ...drivers[0], low: undefined }], measure: 'llcr' }, 'options.drivers[0].low'],
    [{ drivers: [drivers[0], drivers[0]], measure: 'llcr' }, 'options.drivers[1].name'],
    [
      { drivers: [{ name: 'x', target: { on: 'volume', line: 'y' }, low: 0, high: 1 }], measure: 'llcr' },
      'options.drivers[0].target.line',
    ],
    [{ drivers: Array(1), measure: 'llcr' }, 'options.drivers[0]'],
    [
      { drivers: [{ name: 'x', target: { on: 'price' }, low: -1, high: 1 }], measure: 'llcr' },
      'options.drivers[0].low',
    ],
    [
      { drivers: [{ name: 'x', target: { on: 'delay' }, low: 0, high: 0.5 }], measure: 'llcr' },
      'options.drivers[0].high',
    ],
  ])('refuses %j', (options, path) => {
    expect(() => tornado(plainPlan(), options as TornadoOptions)).toThrow(path)
  })
})
