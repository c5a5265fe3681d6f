import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import table from '../../tables/bg-nbd-expected-purchases.table.json' with { type: 'json' }

const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

/** Relative errors against 50-digit values, ascending. */
function errorsOf(rows: readonly (readonly number[])[]): Float64Array {
  const errors = rows.map(row => {
    const [r, alpha, a, b, frequency, recency, age, horizon, expected] = row as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const model = bgNbd.fromParams({ r, alpha, a, b })
    return Math.abs(bgNbd.expectedPurchases(model, { frequency, recency, age }, { horizon }) - expected) / expected
  })
  return Float64Array.from(errors).sort()
}

describe('expectedPurchases', () => {
  it('is right to the last digits for 10,000 random clients', () => {
    const errors = errorsOf(table.clients)
    const [median, worst] = [errors[5000], errors[9999]]
    console.log(`expected purchases of ${errors.length} clients: median ${median}, worst ${worst} relative`)
    expect(errors.length).toBe(10_000)
    expect(worst).toBeLessThan(1e-12)
    expect(median).toBeLessThan(1e-15)
  })

  it('stays so up to a million purchases', () => {
    const errors = errorsOf(table.heavy)
    console.log(`with 1e3 to 1e6 purchases: median ${errors[50]}, worst ${errors[99]} relative`)
    expect(errors.length).toBe(100)
    expect(errors[99]).toBeLessThan(1e-12)
  })

  // Inputs on which peers answer NaN, infinity, a negative number or a wrong one; 80-digit references.
  it.each([
    ['a = 1 exactly', { ...cdnow, a: 1 }, [2, 30.43, 38.86, 39], 1.10213678603996],
    ['a + b < 1, no repeat purchase', { r: 0.11, alpha: 2.24, a: 0.31, b: 0.5 }, [0, 0, 1, 30], 0.5645886],
    ['2,000 purchases', cdnow, [2000, 365, 365, 365], 1476.77635764252],
    ['5,000 purchases, ten years ahead', cdnow, [5000, 365, 365, 3650], 15436.9245633562],
    ['alike dropout', { ...cdnow, a: 50, b: 2000 }, [20, 300, 365, 365], 7.0054135692222],
  ] as const)('answers %s', (_, params, [frequency, recency, age, horizon], expected) => {
    const ours = bgNbd.expectedPurchases(bgNbd.fromParams(params), { frequency, recency, age }, { horizon })
    expect(ours).toBeCloseRelative(expected, expected === 0.5645886 ? 1e-7 : 1e-13)
  })

  it('runs smoothly through a = 1 and through the change of method', () => {
    const client = { frequency: 2, recency: 3, age: 9 }
    const at = (params: bgNbd.BgNbdParams): number =>
      bgNbd.expectedPurchases(bgNbd.fromParams(params), client, { horizon: 40 })
    for (const a of [1e-9, -1e-9, 1e-13]) {
      expect(at({ ...cdnow, a: 1 + a })).toBeCloseRelative(at({ ...cdnow, a: 1 }), 1e-9)
    }
    // A jump of method would show as a kink: three neighbours lie on a curve to the fifth digit.
    for (let r = 0.1; r < 30; r *= 1.01) {
      const [left, here, right] = [r / 1.001, r, r * 1.001].map(value => at({ ...cdnow, r: value })) as [
        number,
        number,
        number,
      ]
      expect((left * right) / (here * here)).toBeCloseRelative(1, 2e-5)
    }
  })
})

describe('expectedPurchasesOfNewClient', () => {
  it('is what a client of age zero is expected to do', () => {
    const model = bgNbd.fromParams(cdnow)
    const fresh = { frequency: 0, recency: 0, age: 0 }
    for (const horizon of [0.01, 1, 52, 5000]) {
      expect(bgNbd.expectedPurchasesOfNewClient(model, { horizon })).toBe(
        bgNbd.expectedPurchases(model, fresh, { horizon }),
      )
    }
  })

  it('refuses what it does not know', () => {
    const ask = (options: object) => () =>
      Reflect.apply(bgNbd.expectedPurchasesOfNewClient, undefined, [bgNbd.fromParams(cdnow), options])
    expect(ask({ horizon: -1 })).toThrow('options.horizon: expected a number > 0, received -1 [OUT_OF_RANGE]')
    expect(ask({ horizon: 1, discount: 2 })).toThrow('[UNKNOWN_OPTION]')
  })
})
