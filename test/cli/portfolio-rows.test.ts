import { LENDER_POLICY } from 'clientele/appraisal'
import { describe, expect, it } from 'vitest'
import { portfolioHeader, portfolioRow } from '../../src/cli/portfolio-rows.js'
import { CLIENTS } from './verdicts.js'

const HEADER = portfolioHeader(LENDER_POLICY)
const rowsIn = (language: 'en' | 'zh') =>
  CLIENTS.map(client => {
    const cells = portfolioRow(client, LENDER_POLICY, language)
    return Object.fromEntries(HEADER.map((column, c) => [column, cells[c]]))
  })

it('has a name of its own for each column, and a cell for each in every row', () => {
  expect(new Set(HEADER).size).toBe(HEADER.length)
  for (const client of CLIENTS) expect(portfolioRow(client, LENDER_POLICY, 'en').length).toBe(HEADER.length)
})

it('has a column for each scheme of segments of the policy', () => {
  const columns = HEADER.filter(column => column.startsWith('segment_'))
  expect(columns.length).toBe(LENDER_POLICY.segments.length)
  expect(portfolioHeader({ ...LENDER_POLICY, segments: [] }).some(column => column.startsWith('segment_'))).toBe(false)
})

describe('a row', () => {
  const rows = rowsIn('en')

  it('says what the verdict says', () => {
    for (const [i, { id, grade, value, facets }] of CLIENTS.entries()) {
      expect(rows[i]).toMatchObject({
        client: id,
        grade: grade.grade,
        score: grade.score,
        value: value.value,
        value_lower: value.interval.lower,
        value_upper: value.interval.upper,
        satisfaction: facets.satisfaction.index,
        risk_coverage: facets.risk.coverage,
        perceived_value: facets.perceivedValue?.index ?? '',
      })
    }
  })

  it('has no figure that is none', () => {
    for (const row of rows) {
      for (const [column, cell] of Object.entries(row)) {
        if (typeof cell === 'number') expect([column, Number.isFinite(cell)]).toEqual([column, true])
        else expect([column, typeof cell]).toEqual([column, 'string'])
      }
    }
  })

  it('names the veto that leaves least', () => {
    for (const [i, { grade }] of CLIENTS.entries()) {
      expect(rows[i]?.['veto'] === '').toBe(grade.vetoes.every(({ holds }) => holds !== 'yes'))
    }
  })

  it('has the same figures in Chinese, and Chinese words', () => {
    for (const [i, row] of rowsIn('zh').entries()) {
      for (const [column, cell] of Object.entries(row)) {
        if (typeof cell === 'number') expect(cell).toBe(rows[i]?.[column])
      }
      for (const column of ['status', 'class', 'stage']) expect(row[column]).toMatch(/^\p{Script=Han}+$/u)
    }
  })
})
