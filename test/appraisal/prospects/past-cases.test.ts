import { expect, it } from 'vitest'
import { PROSPECT_POLICY } from '../../../src/appraisal/prospects/index.js'
import { pastCases } from '../../../src/appraisal/prospects/past-cases.js'
import { dayNumber } from '../../../src/money/core.js'
import { portfolioAsOf } from '../../../src/records/as-of/portfolio-as-of.js'

const head = { name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
const portfolio = {
  clients: [
    { ...head, id: 'late', prospectSince: '2023-06-30', clientSince: '2024-03-01' },
    { ...head, id: 'never', status: 'prospect', prospectSince: '2022-06-30' },
    { ...head, id: 'old', clientSince: '2020-01-01' },
    { ...head, id: 'bad', clientSince: '2020-01-01' },
  ],
  defaults: [{ id: 'D', client: 'bad', date: '2024-06-30', kind: 'past-due' }],
} as const
const cases = pastCases(portfolioAsOf(portfolio, '2024-12-31'), dayNumber('2024-12-31'), 'EUR', {
  ...PROSPECT_POLICY,
  yearsBack: 2,
})

it('knows who was a prospect then, and what became of it within the year', () => {
  const told = cases.willingness.map(({ yearsAgo, isGood }) => `${yearsAgo} ${isGood}`)
  expect(told).toEqual(['1 true', '1 false', '2 false'])
})

it('knows who was a client then, and who defaulted within the year', () => {
  const told = cases.ability.map(({ yearsAgo, isGood }) => `${yearsAgo} ${isGood}`)
  expect(told).toEqual(['1 false', '1 true', '2 true', '2 true'])
})
