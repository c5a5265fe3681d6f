/** Whatever a folder holds, what can be read of it is appraised: degraded and told, never a throw, never a figure that is none. */
import { describe, expect, test } from 'vitest'
import { appraise } from '../../src/appraisal/job/appraise.js'
import type { Portfolio } from '../../src/records/index.js'
import { CLEAN } from '../node/portfolio/dirty/clean.js'
import { DAMAGES } from '../node/portfolio/dirty/damages.js'
import { folderOf } from '../node/portfolio/dirty/folder-of.js'
import { readingOf } from '../node/portfolio/dirty/told.js'

const OPTIONS = { asOf: '2024-03-01', currency: 'CNY', maxRateAgeDays: 366 }

/** Paths of numbers in a document that are none. */
function noNumbers(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => noNumbers(inner, `${path}.${key}`))
}

function expectSound(portfolio: Portfolio): void {
  const { clients } = appraise(portfolio, undefined, OPTIONS)
  expect(clients.map(({ id }) => id)).toEqual(portfolio.clients?.map(({ id }) => id))
  for (const client of clients) {
    expect(noNumbers(client, client.id)).toEqual([])
    const { value, grade, facets } = client
    expect(value.interval.lower).toBeLessThanOrEqual(value.interval.upper)
    expect(grade.probabilities.A + grade.probabilities.B + grade.probabilities.C).toBeCloseTo(1, 12)
    for (const facet of [facets.satisfaction, facets.loyalty, facets.contribution, facets.risk]) {
      expect(facet.interval.lower).toBeLessThanOrEqual(facet.index)
      expect(facet.index).toBeLessThanOrEqual(facet.interval.upper)
      expect(facet.coverage).toBeGreaterThanOrEqual(0)
      expect(facet.coverage).toBeLessThanOrEqual(1)
    }
  }
}

describe('a portfolio of files', () => {
  test('clean', () => expectSound(readingOf(folderOf(CLEAN)).portfolio))

  test.each(Object.entries(DAMAGES))('%s: flows through', (_, files) => {
    const { portfolio } = readingOf(folderOf(files()))
    if (portfolio.clients === undefined) {
      expect(() => appraise(portfolio, undefined, OPTIONS)).toThrow('portfolio.clients')
      return
    }
    expectSound(portfolio)
  })
})
