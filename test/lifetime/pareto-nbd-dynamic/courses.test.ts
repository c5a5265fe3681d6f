import { describe, expect, it } from 'vitest'
import { coursesOf } from '../../../src/lifetime/pareto-nbd-dynamic/courses.js'
import type { DatedRows } from '../../../src/lifetime/pareto-nbd-dynamic/rows.js'
import { dayNumber } from '../../../src/money/index.js'
import { calendarOf } from '../../../src/records/covariate-calendar.js'

const columns = { sale: [0, 1, 1, 0, 0], price: [3, 3, 3, 3, 4] }
const rows: DatedRows = {
  size: 4,
  frequency: new Float64Array(4),
  recency: new Float64Array(4),
  age: Float64Array.of(4, 3, 4, 4),
  covariates: { gender: Float64Array.of(1, 1, 0, 1) },
  calendar: calendarOf({ start: '2024-01-01', periodDays: 7, columns }, 4, 'calendar'),
  observedUntil: dayNumber('2024-01-29'),
}
const weeks = (beyond: number) => ({ daysPerUnit: 7, beyond })

describe('coursesOf', () => {
  it('is shared by clients of one age with the same values', () => {
    const { courses, groups } = coursesOf(rows, { purchase: ['gender', 'sale'], dropout: ['sale'] }, weeks(0), 'base')
    expect(groups).toEqual({ count: 3, of: Int32Array.of(0, 1, 2, 0) })
    expect(courses[0]).toEqual({
      times: Float64Array.of(0, 1, 3, 4),
      purchase: Float64Array.of(1, 0, 1, 1, 1, 0),
      dropout: Float64Array.of(0, 1, 0),
    })
    expect(courses[1]?.times).toEqual(Float64Array.of(0, 2, 3))
    expect(courses[2]?.purchase).toEqual(Float64Array.of(0, 0, 0, 1, 0, 0))
  })

  it('goes on beyond observation, and changes with what acts only', () => {
    const [course] = coursesOf(rows, { purchase: [], dropout: ['price'] }, weeks(1), 'base').courses
    expect(course).toEqual({
      times: Float64Array.of(0, 4, 5),
      purchase: new Float64Array(0),
      dropout: Float64Array.of(3, 4),
    })
  })

  it('is one stretch without a calendar where nothing moves', () => {
    const { calendar: _, observedUntil: __, ...still } = rows
    const { courses } = coursesOf(still, { purchase: ['gender'], dropout: [] }, weeks(9), 'base')
    expect(courses[0]?.times).toEqual(Float64Array.of(0, 13))
  })

  it('begins within a period where times are not in days', () => {
    const [course] = coursesOf(
      { ...rows, age: Float64Array.of(3.9, 3.9, 3.9, 3.9) },
      { purchase: ['sale'], dropout: [] },
      weeks(0),
      'base',
    ).courses
    expect(course?.times[1]).toBeCloseTo(0.9, 12)
  })

  it('is each client’s own where values are', () => {
    const clientColumns = { visits: Array.from({ length: 20 }, (_, i) => (i < 5 ? 0 : i)) }
    const calendar = calendarOf({ start: '2024-01-01', periodDays: 7, clientColumns }, 4, 'calendar')
    const { courses } = coursesOf({ ...rows, calendar }, { purchase: ['visits'], dropout: [] }, weeks(0), 'base')
    expect(courses.map(({ purchase }) => Array.from(purchase))).toEqual([
      [0],
      [6, 7, 8],
      [10, 11, 12, 13],
      [15, 16, 17, 18],
    ])
  })

  it('names what is missing', () => {
    const { observedUntil: _, ...undated } = rows
    const names = { purchase: ['sale'], dropout: [] }
    expect(() => coursesOf(undated, names, weeks(0), 'client')).toThrow('client.observedUntil')
    expect(() => coursesOf(rows, names, weeks(2), 'base')).toThrow('expected periods until 2024-02-11')
    expect(() => coursesOf({ ...rows, age: rows.age.map(age => age + 1) }, names, weeks(0), 'base')).toThrow(
      'from 2023-12-25 on',
    )
  })
})
