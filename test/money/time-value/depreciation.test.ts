import { describe, expect, it } from 'vitest'
import { bookValue, db, ddb, sln, syd } from '../../../src/money/time-value/depreciation.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

const ASSET = { cost: 1_000_000, salvage: 100_000, life: 6 }
const sumOf = (count: number, part: (period: number) => number): number =>
  Array.from({ length: count }, (_, i) => part(i + 1)).reduce((sum, value) => sum + value, 0)

describe('sln and syd', () => {
  it('write off what is not salvage', () => {
    expect(sln({ cost: 30_000, salvage: 7500, life: 10 })).toBe(2250)
    expect(syd({ ...ASSET, period: 1 })).toBeCloseRelative((900_000 * 6) / 21, 1e-15)
    expect(sumOf(6, period => syd({ ...ASSET, period }))).toBeCloseRelative(900_000, 1e-15)
    expect(sln({ cost: 0, salvage: 0, life: 3 })).toBe(0)
    for (const run of [sln, syd, db, ddb]) {
      expect(
        Object.is(
          Reflect.apply(run, undefined, [{ cost: -0, salvage: -0, life: 3, ...(run !== sln && { period: 2 }) }]),
          0,
        ),
      ).toBe(true)
    }
  })
})

describe('db', () => {
  it('is the worked example of the documentation of Excel: seven months of the first year, five of the last', () => {
    const parts = [1, 2, 3, 4, 5, 6, 7].map(period => db({ ...ASSET, period, month: 7 }).toFixed(2))
    expect(parts).toEqual(['186083.33', '259639.42', '176814.44', '120410.64', '81999.64', '55841.76', '15845.10'])
  })

  it('reaches the salvage where its share is not rounded', () => {
    const written = sumOf(6, period => db({ ...ASSET, period, rateRounding: 'none' }))
    expect(written).toBeCloseRelative(900_000, 1e-14)
    expect(db({ cost: 500, salvage: 0, life: 4, period: 1 })).toBe(500)
    expect(db({ cost: 500, salvage: 0, life: 4, period: 2 })).toBe(0)
    expect(db({ cost: 0, salvage: 0, life: 4, period: 2 })).toBe(0)
    expect(db({ cost: 1.7e308, salvage: 0, life: 1, period: 1 })).toBe(1.7e308)
    expect(db({ cost: 5, salvage: 5, life: 2, period: 2 })).toBe(0)
  })

  it('keeps the digits of a share next to nothing, and of one whose quotient leaves the doubles', () => {
    const lasting = { cost: 1_000_000, salvage: 999_999.999, life: 1_000_000, rateRounding: 'none' } as const
    const total = 1_000_000 - 999_999.999
    expect(db({ ...lasting, period: 1 })).toBeCloseRelative(total / 1e6, 1e-9)
    expect(db({ ...lasting, period: 1_000_000 })).toBeCloseRelative(total / 1e6, 1e-8)
    const vast = { cost: 1e300, salvage: 1e-30, life: 1_000_000, rateRounding: 'none' } as const
    expect(db({ ...vast, period: 1 })).toBeCloseRelative(-1e300 * Math.expm1(-330 * Math.LN10 * 1e-6), 1e-14)
  })

  it('refuses months and periods that are none', () => {
    expect(thrown(() => db({ ...ASSET, period: 7 })).path).toBe('terms.period')
    expect(thrown(() => db({ ...ASSET, period: 8, month: 7 })).path).toBe('terms.period')
    expect(thrown(() => db({ ...ASSET, period: 1, month: 13 })).path).toBe('terms.month')
    expect(thrown(() => db({ ...ASSET, period: 1, rateRounding: JSON.parse('"two"') })).path).toBe('terms.rateRounding')
  })
})

describe('ddb', () => {
  it('declines by twice the share, down to the salvage and no further', () => {
    expect(ddb({ ...ASSET, period: 1 })).toBeCloseRelative(1e6 / 3, 1e-15)
    expect(ddb({ ...ASSET, period: 5 })).toBeCloseRelative((1e6 / 3) * (2 / 3) ** 4, 1e-14)
    expect(ddb({ ...ASSET, period: 6 })).toBeCloseRelative(1e6 * (2 / 3) ** 5 - 100_000, 1e-14)
    const steep = { ...ASSET, salvage: 200_000 }
    expect(sumOf(6, period => ddb({ ...steep, period }))).toBeCloseRelative(800_000, 1e-14)
    expect(ddb({ ...steep, period: 6 })).toBe(0)
  })

  it('writes all off at once where the factor is the life or more', () => {
    for (const factor of [6, 100]) {
      expect(ddb({ ...ASSET, period: 1, factor })).toBe(900_000)
      expect(ddb({ ...ASSET, period: 2, factor })).toBe(0)
    }
    expect(ddb({ ...ASSET, salvage: 0, period: 2, factor: 6 })).toBe(0)
    expect(thrown(() => ddb({ ...ASSET, period: 1, factor: 0 })).path).toBe('terms.factor')
    expect(thrown(() => ddb({ ...ASSET, period: 7 })).path).toBe('terms.period')
  })
})

it('bookValue keeps its digits over a million periods', () => {
  expect(bookValue(5, 1, 0)).toBe(5)
  expect(bookValue(5, 1, 1)).toBe(0)
  expect(bookValue(1, 1e-6, 1_000_000)).toBeCloseRelative(Math.exp(1e6 * Math.log1p(-1e-6)), 1e-15)
})

refuses('sln', sln, ASSET)
refuses('syd', syd, { ...ASSET, period: 1 })
refuses('db', db, { ...ASSET, period: 1 }, { month: 12, rateRounding: 'none' })
refuses('ddb', ddb, { ...ASSET, period: 1 }, { factor: 2 })
