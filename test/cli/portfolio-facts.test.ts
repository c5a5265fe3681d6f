import { LENDER_POLICY } from 'clientele/appraisal'
import { describe, expect, it } from 'vitest'
import { bookOf } from '../../src/cli/portfolio-book.js'
import { actionLines, dataFacts, moneyFacts, whyFacts } from '../../src/cli/portfolio-facts.js'
import type { PortfolioSummary } from '../../src/cli/portfolio-summary.js'
import { portfolioSummary } from '../../src/cli/portfolio-summary.js'
import { speaker } from '../../src/cli/say.js'
import { APPRAISAL } from './verdicts.js'

const VOICE = {
  say: speaker('en'),
  language: 'en',
  currency: 'CNY',
  amount: (amount: number) => amount.toFixed(0),
} as const
const SOURCE = { folder: 'book', reading: { files: [], issueCount: 0, counts: [] } } as unknown as Parameters<
  typeof portfolioSummary
>[0]
const NOTHING = portfolioSummary(SOURCE, APPRAISAL.context, bookOf())
const told = (summary: Partial<PortfolioSummary>): PortfolioSummary => ({ ...NOTHING, clients: 100, ...summary })

describe('money', () => {
  it('has what is larger first, and the rest', () => {
    const names = [
      'interest margin',
      'loss given default',
      'capital charge',
      'service cost',
      'acquisition cost',
      'fees',
    ]
    const bySource = names.map((name, i) => ({ name, value: (i % 2 === 0 ? 1 : -1) * 1e9 * (9 - i) }))
    const [, from] = moneyFacts(told({ value: 1, bySource }), VOICE)
    expect(from).toEqual(['From', 'margins 9000000000, losses -8000000000, rest 2000000000'])
  })

  it('says RAROC only where there is capital', () => {
    expect(moneyFacts(told({ value: 5 }), VOICE)[0]?.[1]).toBe('5 over 5 years, 90 % sure from 0 to 0')
    expect(moneyFacts(told({ value: 5, raroc: 0.124 }), VOICE)[0]?.[1]).toMatch(/; RAROC 12\.4 %$/)
  })
})

it('tells reasons with their signs and unit', () => {
  const [A, B, C] = NOTHING.grades
  const up = [{ input: 'value', part: 'value', points: 9.04 }]
  const down = [{ input: 'value', part: 'value', points: -0.26 }]
  expect(
    whyFacts(told({ grades: [{ ...A!, why: { up, down: [] } }, B!, { ...C!, why: { up: [], down } }] }), VOICE),
  ).toEqual([
    ['Why A', 'client value +9.0 points of 100'],
    ['Why C', 'client value -0.3 points of 100'],
  ])
  expect(whyFacts(NOTHING, VOICE)).toEqual([])
})

describe('whom to act on', () => {
  const one = { client: 'C-1', name: 'Harbour Cold Storage', grade: 'A', verdict: 'required', owner: 'risk' } as const
  const act = (net?: number) => ({
    ...one,
    action: 'client-training',
    dueOn: '2025-01-05',
    ...(net !== undefined && { net }),
  })

  it('cuts long names, and leaves a gain that is not known open', () => {
    const [title, ...lines] = actionLines(told({ first: [act(), act(35_000)], required: 2 }), LENDER_POLICY, VOICE)
    expect(title).toBe('Act first: 2 clients need it, 0 repay it (due, gain in CNY thousand)')
    expect(lines).toEqual([
      '  C-1  Harbour Cold...  A  2025-01-05        training for its staff',
      '  C-1  Harbour Cold...  A  2025-01-05  35.0  training for its staff',
    ])
  })

  it('says so where nobody is', () => {
    expect(actionLines(NOTHING, LENDER_POLICY, VOICE)).toEqual(['Nobody is to be acted on'])
  })
})

it('tells what is missing once by each name, what was left out, and where the rest stands', () => {
  const missing = [
    { name: 'recommendation', clients: 87, weight: 0.2 },
    { name: 'recommend', clients: 5, weight: 0.1 },
  ]
  const counts = [{ consequence: 'value-left-out', count: 4 }] as unknown as PortfolioSummary['reading']['counts']
  const reading = { files: 1, rows: 1_234, rowsLeftOut: 5, issues: 9, counts }
  expect(dataFacts(told({ missing, reading }), VOICE, 'out/clients.csv')).toEqual([
    ['Missing', 'recommendation 87 % of clients'],
    ['Left out', '5 of 1,234 rows, 4 values; 9 issues: see clientele check'],
    ['Written', 'out/clients.csv'],
  ])
  expect(dataFacts(NOTHING, VOICE, 'x')[0]).toEqual(['Missing', 'nothing'])
})
