import { expect, it } from 'vitest'
import { fromTenure, kaplanMeier, survivalAt } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations, rounded } from '../book.js'

const km = kaplanMeier(durations)

it('is the curve of rows that were still there, counted from then', () => {
  const { duration, event } = durations
  const rows = Array.from(duration, (_, row) => row).filter(row => duration[row]! > 8)
  const since = kaplanMeier({
    unit: 'month',
    duration: rows.map(row => duration[row]! - 8),
    event: rows.map(row => event[row]!),
  })
  expect(fromTenure(km, 8)).toEqual(since)
})

it('divides shares', () => {
  const [at, before] = survivalAt(km, [14, 5]).values
  expect(survivalAt(fromTenure(km, 5), [9]).values[0]).toBeCloseTo(at! / before!, 12)
})

it('is the curve itself for new clients', () => {
  expect(fromTenure(km, 0)).toBe(km)
})

it('keeps what lies ahead of stretches without anybody', () => {
  const late = kaplanMeier({ unit: 'month', duration: [4, 3, 9, 10], event: [0, 1, 1, 0], entry: [0, 1, 5, 6] })
  expect(fromTenure(late, 4.5).unwatched).toEqual([{ from: 0, to: 0.5 }])
  expect(rounded(fromTenure(late, 4.5).survival)).toEqual([0.5, 0.5])
})

it('refuses a tenure of which the data say nothing', () => {
  expect(thrown(() => fromTenure(km, 30)).hint).toMatch(/acceleratedFailureTime/)
  const gone = kaplanMeier({ unit: 'month', duration: [3, 9], event: [1, 1], entry: [0, 5] })
  expect(thrown(() => fromTenure(gone, 6)).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => fromTenure(km, -1)).path).toBe('tenure')
})
