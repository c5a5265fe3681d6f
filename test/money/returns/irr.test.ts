import { describe, expect, it } from 'vitest'
import { irr } from '../../../src/money/index.js'
import { checkedSigns, periodicRatio } from '../../../src/money/returns/irr.js'
import { zeroOf } from '../../../src/money/returns/one-sign-change.js'
import { signsOf } from '../../../src/money/returns/signs.js'

/** 480 months of pyxirr's issue 24 and others of its size are among the golden records. */
const WEAK_SPOTS: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['no real rate, where a peer invents 0.43', [100, -200, 150], []],
  ['no real rate, where peers invent 0.41 and -0.99999999627', [-100, 150, -100], []],
  ['growth by a million', [-1, 1e6], [999_999]],
  ['next to a total loss', [-1000, 0.01], [-0.99999]],
  [
    'a loss after three payments',
    [-976_500, -24_338_874, -3_354_506, 814_300, 1_595_562, 1_975_118, 1_688_159, 391_944],
    [-0.310927263366],
  ],
  ['1,200 receipts', [-1e6, ...Array.from({ length: 1200 }, () => 9000)], [0.0089998073]],
  ['two rates', [-100, 240, -143], [0.1, 0.3]],
  ['three rates', [-1000, 6000, -11_000, 6000], [0, 1, 2]],
]

describe('irr', () => {
  it.each(WEAK_SPOTS)('%s', (_, values, expected) => {
    const { rates, complete, roots } = irr(values)
    expect(complete).toBe(true)
    expect(rates).toHaveLength(expected.length)
    for (const [i, rate] of rates.entries()) {
      expect(Math.abs(rate - expected[i]!)).toBeLessThan(1e-10 * Math.max(1, expected[i]!))
    }
    for (const { residual } of roots) expect(residual).toBeLessThan(1e-14)
  })

  it('shows a rate that is touched', () => {
    const rates = irr([100, -200, 100])
    expect(rates).toMatchObject({ status: 'unique', rates: [0], chosen: 0, complete: true })
    expect(rates.roots[0]?.touches).toBe(true)
  })

  it('keeps the digits of rates near -1 as log growth', () => {
    const { roots } = irr([-1e15, 1])
    expect(roots[0]?.logGrowth).toBe(Math.log(1e-15))
    expect(roots[0]?.rate).toBe(1e-15 - 1)
    expect(irr([-1e30, 1]).roots[0]).toMatchObject({ rate: -1, logGrowth: Math.log(1e-30) })
  })

  it('chooses as it is told', () => {
    const values = [-1000, 6000, -11_000, 6000]
    expect(irr(values, { choose: 'highest' })).toMatchObject({ rule: 'highest' })
    const rate = (choose: 'lowest' | { near: number }): string | undefined => {
      const rates = irr(values, { choose })
      return rates.status === 'multiple' ? rates.chosen.toFixed(9) : undefined
    }
    expect([rate('lowest'), rate({ near: 0.9 })]).toEqual(['0.000000000', '1.000000000'])
  })

  it('lets the chosen rate be read of any result', () => {
    const chosen = (flows: readonly number[]): number | undefined => irr(flows).chosen
    expect(
      [
        [-100, 110],
        [100, 1],
        [0, 0],
      ].map(chosen),
    ).toEqual([expect.closeTo(0.1, 12), undefined, undefined])
  })

  it('takes typed arrays, empty and single flows', () => {
    expect(irr(Int32Array.of(-100, 110)).rates[0]).toBeCloseTo(0.1, 14)
    expect(irr([])).toMatchObject({ status: 'none', reason: 'no-flows' })
    expect(irr([7])).toMatchObject({ status: 'none', reason: 'only-received' })
    expect(irr([0, 0])).toMatchObject({ status: 'degenerate', rates: [] })
    expect(irr([-1, 0])).toMatchObject({ status: 'none', reason: 'total-loss', limit: -1 })
  })

  it('takes amounts 600 orders of magnitude apart, and those whose sum overflows', () => {
    expect(irr([-1e-150, 2e150, -1e-150]).complete).toBe(true)
    expect(irr([-1e308, 1e308, 1e308]).rates[0]).toBeCloseTo((Math.sqrt(5) - 1) / 2, 14)
    expect(irr([-1.5e308, 1e308, -1e308])).toMatchObject({ status: 'none', reason: 'no-real-rate' })
  })

  it('takes a million flows', () => {
    const values = Float64Array.from({ length: 1e6 }, (_, i) => (i === 0 ? -1e8 : 150 + (i % 100)))
    const rates = irr(values)
    expect(rates).toMatchObject({ status: 'unique', complete: true })
    expect(rates.roots[0]?.residual).toBeLessThan(1e-9)
  })

  it('is a plain value that JSON keeps', () => {
    for (const values of [[-100, 240, -143], [-1, 0], [0], [100, -200, 100]]) {
      expect(JSON.parse(JSON.stringify(irr(values)))).toEqual(irr(values))
    }
  })

  it.each([
    [[-100, Number.NaN], 'values[1]', 'OUT_OF_RANGE'],
    [[-100, Number.POSITIVE_INFINITY], 'values[1]', 'OUT_OF_RANGE'],
    [[-100, '110'], 'values[1]', 'INVALID_TYPE'],
    [[-100, null], 'values[1]', 'INVALID_TYPE'],
    [Object.assign([], { 1: 5 }), 'values[0]', 'INVALID_TYPE'],
    ['-100,110', 'values', 'INVALID_TYPE'],
    [undefined, 'values', 'INVALID_TYPE'],
  ])('names what is wrong with %j', (values, path, code) => {
    const call = (): unknown => Reflect.apply(irr, undefined, [values])
    expect(call).toThrow(expect.objectContaining({ path, code }))
  })

  it('knows its options', () => {
    const call = (options: unknown) => (): unknown => Reflect.apply(irr, undefined, [[-100, 110], options])
    expect(call({ guess: 0.1 })).toThrow(/options\.guess/)
    expect(call(null)).toThrow(/options/)
  })
})

it('checkedSigns finds the change of sign', () => {
  expect(checkedSigns([-1, 0, 2])).toMatchObject({ changes: 1, before: 0, after: 2 })
})

it('periodicRatio also takes amounts whose sum overflows', () => {
  const values = [-1e308, 1e308, 1e308]
  expect(zeroOf(periodicRatio(values, signsOf(values)))).toBeCloseTo(Math.log((1 + Math.sqrt(5)) / 2), 14)
})
