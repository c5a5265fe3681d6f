import { expect, it } from 'vitest'
import { readEvents } from '../../../src/loyalty/stages/read-events.js'
import type { LifecycleEvent } from '../../../src/loyalty/stages/types.js'
import { dayNumber } from '../../../src/money/core.js'

const KINDS = new Map([['applied', 'yes-no'] as const])
const UNTIL = dayNumber('2025-12-31')
const read = (...events: readonly LifecycleEvent[]): ReturnType<typeof readEvents> => readEvents(events, KINDS, UNTIL)
const event = (date: string, facts: LifecycleEvent['facts'] = { applied: true }): LifecycleEvent => ({
  client: 'A',
  date,
  facts,
})

it('carries facts on, in the order of days', () => {
  const [one] = read(event('2025-03-01', { note: 'b' }), event('2025-02-01', { applied: true, note: 'a' }))
  expect(one!.days.map(({ facts }) => Object.fromEntries(facts))).toEqual([
    { applied: true, note: 'a' },
    { applied: true, note: 'b' },
  ])
})

it('takes events of one day together, and those after the last day for unknown', () => {
  const [one] = read(
    event('2025-03-01', { note: 'b' }),
    event('2025-03-01', { applied: true }),
    { client: 'A', date: '2025-03-01', ended: true },
    event('2025-02-01', { note: 'z' }),
  )
  expect(one!.days).toHaveLength(2)
  expect(one!.days[1]!.isEnd).toBe(true)
  expect(Object.fromEntries(one!.days[1]!.facts)).toEqual({ note: 'b', applied: true })
  expect(read(event('2026-01-01'))).toEqual([{ client: 'A', days: [] }])
})

it.each([
  [[event('2025-02-30')], 'INVALID_DATE', 'events[0].date'],
  [[event('2025-03-01', { applied: 1 })], 'INVALID_TYPE', 'events[0].facts.applied'],
  [[event('2025-03-01', {})], 'EMPTY_INPUT', 'events[0].facts'],
  [[event('2025-03-01'), event('2025-03-01', { applied: false })], 'INCONSISTENT_HISTORY', 'events[1].facts.applied'],
  [[{ client: 'A', date: '2025-03-01', ended: true }, event('2025-03-02')], 'INCONSISTENT_HISTORY', 'events[1].date'],
  [[{ client: Number.NaN, date: '2025-03-01', ended: true }], 'INVALID_CLIENT', 'events[0].client'],
  [[], 'EMPTY_INPUT', 'events'],
])('refuses by name %#', (events, code, path) => {
  expect(() => read(...events)).toThrow(expect.objectContaining({ code, path }))
})

it('refuses an end that is no yes or no, and unknown fields', () => {
  const bad: LifecycleEvent = JSON.parse('{ "client": 1, "date": "2025-03-01", "ended": "yes" }')
  expect(() => read(bad)).toThrow(expect.objectContaining({ path: 'events[0].ended' }))
  const unknown: LifecycleEvent = JSON.parse('{ "client": 1, "date": "2025-03-01", "fact": {} }')
  expect(() => read(unknown)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
})
