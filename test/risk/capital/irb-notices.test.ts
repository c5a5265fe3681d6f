import { describe, expect, it } from 'vitest'
import type { CapitalClass } from '../../../src/risk/capital/asset-classes.js'
import { CAPITAL_CLASSES } from '../../../src/risk/capital/asset-classes.js'
import { capitalNotices } from '../../../src/risk/capital/irb-notices.js'
import { capitalRules } from '../../../src/risk/index.js'

const CLASSES: readonly CapitalClass[] = ['corporate', 'corporate', 'bank', 'sovereign']
const codes = Uint8Array.from(CLASSES, name => CAPITAL_CLASSES.indexOf(name))
const rows = {
  codes,
  turnover: [400e6, 450e6, 0, 0],
  largeFinancial: undefined,
  isAdvanced: true,
  factor: 1,
  nearPole: 0,
}

describe('capitalNotices', () => {
  it('count banks and firms above the limit where losses are own estimates, and classes without a model', () => {
    const { rules, sources } = capitalRules({ rules: 'pra-basel-3.1', on: '2027-01-01' })
    const notices = capitalNotices(rules, sources, rows)
    expect(notices.map(({ code, exposures }) => [code, exposures])).toEqual([
      ['own-loss-not-permitted', 2],
      ['not-modelled', 1],
    ])
    expect(notices[0]?.source).toMatch(/440 million/)
    const foundation = capitalNotices(rules, sources, { ...rows, isAdvanced: false, nearPole: 3 })
    expect(foundation.map(({ code, exposures }) => [code, exposures])).toEqual([
      ['not-modelled', 1],
      ['near-maturity-pole', 3],
    ])
  })

  it('compare the limit in the currency of turnover', () => {
    const { rules, sources } = capitalRules({ rules: 'basel-3.1', on: '2024-01-01' })
    const count = (factor: number) => capitalNotices(rules, sources, { ...rows, factor })[0]?.exposures
    expect([count(1), count(0.8732), count(0.5)]).toEqual([1, 2, 3])
    expect(capitalNotices(rules, sources, { ...rows, turnover: undefined })[0]?.exposures).toBe(1)
  })

  it('count large financial institutions among firms, with or without a turnover', () => {
    const { rules, sources } = capitalRules({ rules: 'crr', on: '2026-01-01' })
    const largeFinancial = Uint8Array.of(1, 0, 1, 0)
    const count = (turnover: number[] | undefined) =>
      capitalNotices(rules, sources, { ...rows, turnover, largeFinancial })[0]?.exposures
    expect([count(undefined), count([1e6, 600e6, 0, 0]), count([600e6, 1e6, 0, 0])]).toEqual([2, 3, 2])
  })

  it('are none where the rules permit everything', () => {
    const { rules, sources } = capitalRules({ rules: 'crr', on: '2024-01-01' })
    expect(capitalNotices(rules, sources, rows)).toEqual([])
  })
})
