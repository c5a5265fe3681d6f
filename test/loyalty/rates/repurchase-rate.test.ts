import { expect, it } from 'vitest'
import { repurchaseRate } from '../../../src/loyalty/rates/index.js'
import { thrown } from '../../errors/thrown.js'

const PURCHASES = {
  client: ['C', 'A', 'A', 'B', 'C', 'D', 'A', 'B'],
  date: [
    '2023-09-01',
    '2022-08-01',
    '2022-01-10',
    '2022-03-01',
    '2022-05-01',
    '2023-11-15',
    '2022-03-10',
    '2022-03-01',
  ],
}
const OPTIONS = { observedUntil: '2023-12-31', within: 365 } as const

it('looks at the first two days on which a client bought, whatever the order of rows', () => {
  // A again after 59 days; B twice on one day only; C after 488; D was watched for 46.
  const { watched, open, all } = repurchaseRate(PURCHASES, OPTIONS)
  expect([watched.part, watched.whole, open]).toEqual([1, 3, 1])
  expect(all).toMatchObject({ clients: 4, rate: expect.closeTo(1 / 3, 14) })
})

it('looks at nothing after the last day known', () => {
  const early = repurchaseRate(PURCHASES, { observedUntil: '2022-02-28', within: 30 })
  expect([early.watched.part, early.watched.whole, early.open]).toEqual([0, 1, 0])
  expect(repurchaseRate(PURCHASES, { observedUntil: '2020-01-01', within: 30 }).all).toBeUndefined()
})

it.each([
  [{ client: ['A'], date: [null] }, 'INVALID_DATE', 'purchases.date[0]'],
  [{ client: ['A'], date: [] }, 'LENGTH_MISMATCH', 'purchases.date'],
  [{ client: ['A'], dates: ['2022-01-01'] }, 'UNKNOWN_OPTION', 'purchases.dates'],
])('refuses %j', (purchases, code, path) => {
  expect(thrown(() => Reflect.apply(repurchaseRate, undefined, [purchases, OPTIONS]))).toMatchObject({ code, path })
})
