import { describe, expect, it } from 'vitest'
import * as random from '../../../src/lifetime/beta-geometric/index.js'
import { createEndlessValues } from '../../../src/lifetime/beta-geometric-erlang/endless-values.js'
import * as regular from '../../../src/lifetime/beta-geometric-erlang/index.js'
import { createDiscounting } from '../../../src/lifetime/foundation/discounting.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'

const client = historyOf({ frequency: 2, recency: 30, age: 39 })
const once = historyOf({ frequency: 0, recency: 0, age: 20 })

describe('values without end', () => {
  it.each([0.02, 1e-3, 1e-7])('are those of BG/NBD and MBG/NBD at k = 1, force %d', force => {
    const endless = createDiscounting(force, Number.POSITIVE_INFINITY, 1)
    for (const params of [
      { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
      { r: 1e-3, alpha: 9, a: 5, b: 0.2 },
      { r: 40, alpha: 300, a: 1e-3, b: 2 },
    ]) {
      for (const first of [0, 1] as const) {
        for (const history of [client, once]) {
          const purchases = random.purchasesDiscounted(params, first, history, endless)[0]!
          const years = random.yearsAliveDiscounted(params, first, history, endless)[0]!
          const stages = { k: 1, ...params }
          expect(regular.purchasesDiscounted(stages, first, history, endless)[0]!).toBeCloseRelative(purchases, 1e-11)
          expect(regular.yearsAliveDiscounted(stages, first, history, endless)[0]!).toBeCloseRelative(years, 1e-11)
        }
      }
    }
  })

  it.each([2, 5])('are what horizons come to that hold all that counts, k %d', k => {
    const params = { k, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }
    // At 0.4 a year in weeks, what comes after these is worth e^-39.
    const [endless, long] = [Number.POSITIVE_INFINITY, 6000].map(end => createDiscounting(0.0065, end, 1))
    for (const verb of [regular.purchasesDiscounted, regular.yearsAliveDiscounted]) {
      expect(verb(params, 0, client, endless!)[0]!).toBeCloseRelative(verb(params, 0, client, long!)[0]!, 1e-11)
    }
  })

  it('stand for horizons after which money is worth nothing', () => {
    const params = { k: 22, r: 4e-6, alpha: 1e-100, a: 1e-12, b: 4e11 }
    const hasty = historyOf({ frequency: 2 ** 31 - 1, recency: 0, age: 1e-300 })
    const [endless, long] = [Number.POSITIVE_INFINITY, 1e100].map(end => createDiscounting(0.0018, end, 1))
    const value = regular.purchasesDiscounted(params, 1, hasty, long!)[0]!
    expect(value).toBeGreaterThan(0)
    expect(value).toBe(regular.purchasesDiscounted(params, 1, hasty, endless!)[0]!)
  })

  it('are finite at the ends of what parameters may be', () => {
    for (const s of [1e-12, 1, 1e12]) {
      for (const A of [1e-100, 1, 1e100]) {
        for (const [a, B] of [
          [1e-12, 1e12],
          [1, 1],
          [1e12, 1e-12],
        ] as const) {
          const out = new Float64Array(3)
          const values = createEndlessValues(3, 1e-3)
          values.purchases(s, A, a, B, out)
          expect(out.every(value => value >= 0 && value < Number.POSITIVE_INFINITY)).toBe(true)
          values.time(s, A, a, B, out)
          expect(out.every(value => value >= 0 && value <= 1000)).toBe(true)
        }
      }
    }
  })
})
