import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { eventDays, vigourOn } from '../../../src/records/sample-lender/vigour.js'
import { windowOf } from '../../../src/records/sample-lender/window.js'

const until = dayNumber('2024-12-31')
const window = windowOf(until, 5)

test('who stays is as lively as ever; who goes grows quiet before', () => {
  expect(vigourOn({ last: until, next: 'stays' }, window, undefined, until)).toBe(1)
  const gone = { last: until - 101, endedOn: until - 100, next: 'over' } as const
  expect(vigourOn(gone, window, undefined, until - 400)).toBe(1)
  expect(vigourOn(gone, window, undefined, until - 220)).toBe(0.5)
  expect(vigourOn({ last: until, next: 'leaves' }, window, undefined, until)).toBe(0.75)
  expect(vigourOn({ last: until, next: 'stays' }, window, 'fading', until)).toBe(0.05)
})

test('events come at even steps where every wait is its mean, and only where vigour allows', () => {
  const dice = { wait: (mean: number) => mean, happens: (probability: number) => probability > 0.5 }
  expect(eventDays(1, 0, 1500, dice, () => 1)).toEqual([365, 730, 1095, 1460])
  expect(eventDays(1, 0, 1500, dice, day => (day < 1000 ? 1 : 0.1))).toEqual([365, 730])
})
