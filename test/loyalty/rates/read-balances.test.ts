import { expect, it } from 'vitest'
import { readBalances } from '../../../src/loyalty/rates/read-balances.js'
import { thrown } from '../../errors/thrown.js'

it('adds up rows by client and takes off what is scheduled', () => {
  const { opening, base, closing } = readBalances({
    client: ['A', 'B', 'A'],
    opening: [100, 50, 20],
    scheduled: [30, 50, 0],
    closing: [60, 0, 25],
  })
  expect([Array.from(opening), Array.from(base), Array.from(closing)]).toEqual([
    [120, 50],
    [90, 0],
    [85, 0],
  ])
})

it('lets a facility repay more than it owed where the client as a whole does not', () => {
  const { base } = readBalances({ client: ['A', 'A'], opening: [10, 90], scheduled: [40, 0], closing: [0, 60] })
  expect(base[0]).toBe(60)
  const all = { client: ['B', 'A', 'A'], opening: [5, 10, 20], scheduled: [0, 40, 0], closing: [5, 0, 60] }
  expect(thrown(() => readBalances(all))).toMatchObject({ path: 'balances.scheduled[1]', code: 'INCONSISTENT_HISTORY' })
})
