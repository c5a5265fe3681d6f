import { expect, it } from 'vitest'
import { appraise, backtestAppraisal, LENDER_POLICY } from '../../../src/appraisal/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender({ clients: 80 })
const POLICY = { ...LENDER_POLICY, terms: { ...LENDER_POLICY.terms, draws: 20 } }
const options = { dates: ['2022-12-31', '2023-12-31'], observedUntil: '2024-12-31', currency: 'CNY' } as const
const found = backtestAppraisal(portfolio, POLICY, options)

it('grades as an appraisal of that day does', () => {
  const { clients } = appraise(portfolio, POLICY, { asOf: '2022-12-31', extractedOn: '2024-12-31', currency: 'CNY' })
  const [first, second] = found.dates
  for (const { grade, clients: count } of first!.byGrade) {
    expect(count).toBe(clients.filter(client => client.grade.grade === grade).length)
  }
  const previous = Object.fromEntries(clients.map(({ id, grade }) => [id, grade.grade]))
  const next = appraise(portfolio, POLICY, {
    asOf: '2023-12-31',
    extractedOn: '2024-12-31',
    currency: 'CNY',
    previous,
  }).clients
  for (const { grade, clients: count } of second!.byGrade) {
    expect(count).toBe(next.filter(client => client.grade.grade === grade).length)
  }
  expect(second!.stability!.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(clients.length)
})

it('counts defaults of the year after each date', () => {
  for (const { asOf, byGrade } of found.dates) {
    const late = portfolio.defaults!.filter(({ date }) => {
      const day = Date.parse(`${date}`) / 864e5
      return day > asOf && day <= asOf + 365
    })
    const counted = byGrade.reduce((sum, { defaults }) => sum + defaults, 0)
    expect(counted).toBeLessThanOrEqual(new Set(late.map(({ client }) => client)).size)
    expect(late.length === 0 || counted > 0).toBe(true)
  }
})

it('knows nothing that came later', () => {
  const facilities = portfolio.facilities!.map(facility =>
    `${facility.verifiedAt}` > '2023-12-31' ? { ...facility, daysPastDue: 400, outstanding: 1 } : facility,
  )
  expect(facilities).not.toEqual(portfolio.facilities)
  const later = backtestAppraisal({ ...portfolio, facilities }, POLICY, options)
  expect(later).toEqual(found)
})

it.each([
  [{ ...options, gradeOn: () => [] }, 'options.gradeOn'],
  [{ ...options, dates: [] }, 'options.dates'],
  [{ ...options, observedUntil: '2024-06-30' }, 'options.dates[1]'],
  [{ ...options, currency: 'yuan' }, 'options.currency'],
  [{ ...options, extractedOn: '2023-01-01' }, 'options.extractedOn'],
])('%o is refused by name', (wrong, path) => {
  expect(() => backtestAppraisal(portfolio, POLICY, wrong as never)).toThrow(expect.objectContaining({ path }))
})
