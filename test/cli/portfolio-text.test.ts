import { LENDER_POLICY } from 'clientele/appraisal'
import { describe, expect, it } from 'vitest'
import type { Book } from '../../src/cli/portfolio-book.js'
import { bookOf } from '../../src/cli/portfolio-book.js'
import type { PortfolioSummary } from '../../src/cli/portfolio-summary.js'
import { portfolioSummary } from '../../src/cli/portfolio-summary.js'
import { portfolioText } from '../../src/cli/portfolio-text.js'
import { widthOf } from '../../src/model/text-width.js'
import { APPRAISAL, CLIENTS } from './verdicts.js'

const SOURCE = {
  folder: 'home/book',
  reading: { files: [], issueCount: 0, counts: [] },
} as unknown as Parameters<typeof portfolioSummary>[0]

const summaryOf = (book: Book): PortfolioSummary => portfolioSummary(SOURCE, APPRAISAL.context, book)
const full = bookOf()
for (const client of CLIENTS) full.add(client)
const SUMMARY = summaryOf(full)
const textOf = (summary: PortfolioSummary, language: 'en' | 'zh' = 'en'): string =>
  portfolioText(summary, LENDER_POLICY, { language, out: 'out', written: ['clients.csv', 'appraisal.json'] })

/** The same book in other money. */
function scaled(by: number): PortfolioSummary {
  const inMoney = new Set(['value', 'exposure', 'net', 'lower', 'upper', 'lost', 'brought', 'economicCapital'])
  return JSON.parse(JSON.stringify(SUMMARY), (key, value) =>
    inMoney.has(key) && typeof value === 'number' ? value * by : value,
  )
}

describe('one screen', () => {
  it.each([1e-6, 1e-3, 1, 1e3, 1e6])('of 24 lines of 80 cells in both languages, with amounts times %d', by => {
    for (const language of ['en', 'zh'] as const) {
      const lines = textOf(scaled(by), language).trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(24)
      expect(lines.filter(line => widthOf(line) > 80)).toEqual([])
      // No line of the table has lost its end.
      expect(lines.filter(line => /^[ABC] /.test(line) && line.endsWith('...'))).toEqual([])
    }
  })

  it('tells sources that add up to the value', () => {
    const line = textOf(SUMMARY)
      .split('\n')
      .find(one => one.startsWith('From'))
    const parts = Array.from(line?.matchAll(/-?[\d,]+(\.\d)?(?=,|$)/g) ?? [], ([text]) =>
      Number(text.replaceAll(',', '')),
    )
    const value = Number(/Value +(-?[\d,.]+)/.exec(textOf(SUMMARY))?.[1]?.replaceAll(',', ''))
    expect(parts.length).toBeGreaterThan(2)
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - value)).toBeLessThan(0.05 * (parts.length + 1))
  })

  it('tells gains in a unit of their own, so that small ones are no zeros', () => {
    const text = textOf({ ...scaled(1e6), first: SUMMARY.first })
    expect(text).toMatch(/gain in CNY( thousand| million)?\)/)
    expect(text).not.toMatch(/-\d\d {2,}0\.0 /)
  })

  it('leaves out lines that have nothing to say', () => {
    const text = textOf(summaryOf(bookOf()))
    expect(text).toMatch(/^0 clients of book on /)
    expect(text).toContain('Nobody is to be acted on')
    expect(text).not.toMatch(/NaN|undefined|From|Why/)
  })
})
