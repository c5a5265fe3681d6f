import { describe, expect, it } from 'vitest'
import { bookOf } from '../../src/cli/portfolio-book.js'
import { portfolioSummary } from '../../src/cli/portfolio-summary.js'
import { APPRAISAL, CLIENTS } from './verdicts.js'

const READING = {
  files: [
    { file: 'clients.csv', rows: { read: 24, leftOut: 1 } },
    { file: 'facilities.csv', rows: { read: 60, leftOut: 2 } },
  ],
  issueCount: 3,
  counts: [],
}
const SOURCE = { folder: 'book', reading: READING } as unknown as Parameters<typeof portfolioSummary>[0]

describe('a summary', () => {
  const book = bookOf()
  for (const client of CLIENTS) book.add(client)
  const summary = portfolioSummary(SOURCE, APPRAISAL.context, book)

  it('adds up: clients, value and exposure by grade, value by source', () => {
    const { grades, clients, value, exposure, bySource } = summary
    const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0)
    expect(sum(grades.map(grade => grade.clients))).toBe(clients)
    expect(sum(grades.map(grade => grade.value)) / value).toBeCloseTo(1, 9)
    expect(sum(grades.map(grade => grade.exposure)) / exposure).toBeCloseTo(1, 9)
    expect(sum(bySource.map(part => part.value)) / value).toBeCloseTo(1, 9)
    for (const { classes, clients: of } of grades) expect(sum(Object.values(classes))).toBe(of)
  })

  it('says where its value lies, and over how long', () => {
    const { value, interval, horizonYears } = summary
    expect(interval.lower).toBeLessThan(value)
    expect(interval.upper).toBeGreaterThan(value)
    expect([interval.level, horizonYears]).toEqual([
      APPRAISAL.context.policy.terms.level,
      APPRAISAL.context.policy.outlook.horizonYears,
    ])
  })

  it('counts what became of the files', () => {
    expect(summary.reading).toEqual({ files: 2, rows: 84, rowsLeftOut: 3, issues: 3, counts: [] })
  })

  it('is the same in whatever order clients come', () => {
    const other = bookOf()
    for (const client of CLIENTS.toReversed()) other.add(client)
    const { bySource, grades, ...rest } = portfolioSummary(SOURCE, APPRAISAL.context, other)
    expect(rest.value / summary.value).toBeCloseTo(1, 12)
    expect(rest.first).toEqual(summary.first)
    expect(rest.missing.map(({ name, clients }) => [name, clients])).toEqual(
      summary.missing.map(({ name, clients }) => [name, clients]),
    )
    expect(grades.map(({ clients }) => clients)).toEqual(summary.grades.map(({ clients }) => clients))
  })
})

it('has no figure that does not exist where there is nobody', () => {
  const summary = portfolioSummary(SOURCE, APPRAISAL.context, bookOf())
  expect(summary).toMatchObject({ clients: 0, value: 0, exposure: 0, economicCapital: 0, coverage: {}, missing: [] })
  expect('raroc' in summary).toBe(false)
  expect(JSON.stringify(summary)).not.toMatch(/null|NaN/)
})
