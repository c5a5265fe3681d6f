import { expect, test } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { dayNumber } from '../../../src/money/index.js'
import { diceOf } from '../../../src/records/sample-lender/dice.js'
import { firmOf } from '../../../src/records/sample-lender/firm.js'
import { beginningOf, DEFAULT_DAYS, historyOf } from '../../../src/records/sample-lender/history.js'
import type { ClientTraits } from '../../../src/records/sample-lender/traits.js'
import { monthsOn, windowOf } from '../../../src/records/sample-lender/window.js'

const window = windowOf(dayNumber('2024-12-31'), 5)
const traits = (pd: number, leaving: number): ClientTraits => ({
  quality: Array(6).fill(0),
  probabilityOfDefault: Array(6).fill(pd),
  satisfaction: Array(6).fill(0.5),
  probabilityOfLeaving: Array(6).fill(leaving),
  growth: 0,
  discipline: 1,
  sales: 1e8,
})
const since = dayNumber('2019-05-20')
const beginning = { since, anchor: since, months: 3 }
const draw = (seed: number, pd: number, leaving: number): ReturnType<typeof historyOf> =>
  historyOf(traits(pd, leaving), beginning, window, diceOf(randomStream(seed)), undefined)

test('a default is called so many days after a day on which the first loan is due', () => {
  for (let seed = 0; seed < 50; seed++) {
    const defaulted = draw(seed, 1, 0).default
    const due = defaulted!.day - DEFAULT_DAYS
    expect(Array.from({ length: 30 }, (_, i) => monthsOn(since, 3 * (i + 1)))).toContain(due)
  }
})

test('who never defaults nor leaves stays', () => {
  expect(draw(1, 0, 0)).toEqual({ since, last: window.until, next: 'stays' })
})

test('who leaves has a last day before the first day without', () => {
  const { endedOn, last, next } = draw(1, 0, 1)
  expect(next).toBe('over')
  expect(last).toBe(endedOn! - 1)
})

test('a prospect has not begun', () => {
  const prospect = firmOf(17)
  expect(prospect.role).toBe('prospect')
  expect(beginningOf(prospect, undefined, window, diceOf(randomStream(1)), undefined)).toBeUndefined()
  expect(historyOf(traits(1, 1), undefined, window, diceOf(randomStream(1)), undefined)).toEqual({
    last: window.until,
    next: 'stays',
  })
})
