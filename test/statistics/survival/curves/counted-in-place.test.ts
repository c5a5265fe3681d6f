import { expect, it } from 'vitest'
import { countedInPlace } from '../../../../src/statistics/survival/curves/counted-in-place.js'
import { riskTable } from '../../../../src/statistics/survival/curves/risk-table.js'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { durations, entered } from '../book.js'

it('is the table that sorting gives', () => {
  const { duration } = durations
  const apart = expectDurations({ ...durations, duration: Array.from(duration, time => time / 4) })
  const { times, ...counts } = riskTable(apart)
  expect(countedInPlace(apart)).toBeUndefined()
  const found = countedInPlace(expectDurations(durations))!
  expect(found).toEqual({ times: times.map(time => 4 * time), ...counts })
})

it('leaves what it cannot count in place', () => {
  expect(countedInPlace(expectDurations(entered))).toBeUndefined()
  expect(countedInPlace(expectDurations({ ...durations, weights: new Array(40).fill(1) }))).toBeUndefined()
  expect(countedInPlace(expectDurations({ unit: 'day', duration: [1, 1e12], event: [1, 0] }))).toBeUndefined()
  expect(countedInPlace(expectDurations({ unit: 'day', duration: [1, 4000], event: [1, 0] }))).toBeUndefined()
})

it('counts odd numbers of rows, and times that come later than there was room for', () => {
  for (const size of [1, 2, 3, 200, 201]) {
    const duration = Array.from({ length: size }, (_, i) => (i * 37) % (16 * size))
    const event = duration.map((_, i) => i % 2)
    const table = countedInPlace(expectDurations({ unit: 'day', duration, event }))!
    expect([...table.times]).toEqual([...new Set(duration)].sort((a, b) => a - b))
    expect(table.events.reduce((sum, count) => sum + count, 0)).toBe(Math.floor(size / 2))
    expect(table.atRisk[0]).toBe(size)
  }
})
