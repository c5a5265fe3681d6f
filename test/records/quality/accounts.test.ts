import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'
import { AS_OF } from './clean-portfolio.js'

const year = (periodEnd: string, amounts: object): object => ({ client: 'C', periodEnd, currency: 'EUR', ...amounts })
const judged = (...statements: readonly object[]): ReturnType<typeof dataQuality> =>
  dataQuality({ statements: statements as never }, { asOf: AS_OF, policy: { fields: [], ageing: {} } })
const BALANCE = { totalAssets: 980, totalLiabilities: 540, bookEquity: 440 }

it('scores accounts that fit 1, those that break a rule that always holds 0, others one half', () => {
  const consistency = (...statements: readonly object[]): unknown => {
    return judged(...statements).losses.find(({ reason }) => reason === 'accounts-disagree')?.lost
  }
  expect(consistency(year('2024-12-31', BALANCE))).toBeUndefined()
  const broken = consistency(year('2024-12-31', { ...BALANCE, bookEquity: 350 }))
  const jump = consistency(year('2023-12-31', { sales: 5 }), year('2024-12-31', { sales: 5000 }))
  expect([broken, jump].map(lost => typeof lost)).toEqual(['number', 'number'])
  // Half of one of four judgements: of each of two statements its accounts and its currency.
  expect(
    judged(year('2023-12-31', { sales: 5 }), year('2024-12-31', { sales: 5000 })).dimensions.consistency?.score,
  ).toBe(0.875)
  expect(judged(year('2024-12-31', { ...BALANCE, bookEquity: 350 })).dimensions.consistency?.score).toBe(0)
})

it('says which rule is broken and which slip explains it', () => {
  const { issues } = judged(year('2024-12-31', { totalAssets: 980, totalLiabilities: 540, bookEquity: 350 }))
  const [issue] = issues.filter(({ kind }) => kind === 'accounts-disagree')
  expect(issue).toMatchObject({
    fields: ['totalAssets', 'totalLiabilities', 'bookEquity'],
    expected: 'assets-are-liabilities-and-equity: 890',
    repairs: [{ action: 'set-value', field: 'totalAssets', from: 980, to: 890, row: 0 }],
  })
})

it('reads what can be read of a statement, and cannot judge one without amounts', () => {
  const { issueCounts } = judged(year('2024-12-31', { ...BALANCE, bookEquity: 350, sales: 'many' }))
  expect(issueCounts['accounts-disagree']).toBe(1)
  expect(judged(year('2024-12-31', {})).dimensions.consistency).toEqual({ coverage: 0 })
  expect(judged(year('soon', BALANCE)).dimensions.consistency).toEqual({ coverage: 0 })
})

it('looks at a copy once and at versions of one statement whatever their order', () => {
  const [one, other] = [year('2024-12-31', BALANCE), year('2024-12-31', { ...BALANCE, bookEquity: 350 })]
  expect(judged(other, other).issueCounts['accounts-disagree']).toBe(2)
  expect(judged(one, other).dimensions).toEqual(judged(other, one).dimensions)
})

it('does not stumble over a unit or a length of period that cannot be', () => {
  for (const head of [{ unit: -1 }, { unit: 0 }, { months: 0 }, { months: -12 }, { consolidated: 'yes' }]) {
    const quality = judged(year('2024-12-31', { ...BALANCE, ...head }), year('2025-12-31', BALANCE))
    expect(quality.issueCounts).toMatchObject({ 'wrong-value': 1 })
    expect(quality.dimensions.validity?.score).toBeLessThan(1)
  }
})
