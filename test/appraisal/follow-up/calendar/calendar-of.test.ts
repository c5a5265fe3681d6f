import { expect, it } from 'vitest'
import { clientCases } from '../../../../src/appraisal/case/client-cases.js'
import { calendarOf } from '../../../../src/appraisal/follow-up/index.js'
import { dayNumber } from '../../../../src/money/core.js'
import type { Portfolio } from '../../../../src/records/index.js'

const client = { id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const
const year = { from: '2025-01-01', until: '2025-12-31' }

function entries(portfolio: Portfolio, options: Parameters<typeof calendarOf>[1] = year) {
  const known = { clients: [client], ...portfolio }
  return calendarOf(
    clientCases(known, { asOf: dayNumber('2025-01-01'), currency: 'EUR', maxRateAgeDays: 31 }).caseOf(0),
    options,
  )
}
const of = (kind: string, portfolio: Portfolio, options: Parameters<typeof calendarOf>[1] = year) =>
  entries(portfolio, options)
    .filter(entry => entry.kind === kind)
    .map(({ day, overdueSince = '' }) => `${day} ${overdueSince}`.trim())

it('asks and reviews who was never asked on the first day', () => {
  expect(of('survey', {})).toEqual(['2025-01-01'])
  expect(of('review', {})).toEqual(['2025-01-01'])
  expect(of('review', {}, { ...year, grade: 'C' })).toEqual(['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'])
})

it('counts surveys from the last answer, and reviews from the last review or rating, by grade', () => {
  const answer = (date: string) => ({ survey: 'S', client: 'C', question: 'nps', answer: 9, date })
  expect(of('survey', { surveyAnswers: [answer('2023-06-30'), answer('2024-05-31')] })).toEqual(['2025-05-31'])
  expect(of('survey', { surveyAnswers: [answer('2023-06-30')] })).toEqual(['2025-01-01 2024-06-30', '2025-06-30'])
  const ratings = [{ client: 'C', date: '2024-08-31', rating: 'BB' }]
  const activities = [
    { id: 'A-1', client: 'C', date: '2024-11-15', kind: 'review' },
    { id: 'A-2', client: 'C', date: '2024-12-15', kind: 'lunch' },
  ]
  expect(of('review', { ratings })).toEqual(['2025-08-31'])
  expect(of('review', { ratings, activities }, { ...year, grade: 'B' })).toEqual(['2025-05-15', '2025-11-15'])
  expect(of('review', { ratings }, { ...year, grade: 'strategic' })).toEqual(['2025-08-31'])
})

it('does not survey a prospect or who has left', () => {
  expect(entries({ clients: [{ ...client, status: 'prospect' }] })).toEqual([])
  expect(entries({ clients: [{ ...client, status: 'ended', clientSince: '2020-01-01' }] })).toEqual([])
})

const facility = {
  id: 'F',
  client: 'C',
  kind: 'term-loan',
  status: 'active',
  currency: 'EUR',
  limit: 1000,
  signedOn: '2024-08-31',
} as const

it('tests covenants of facilities in force, from the last test or else from signature', () => {
  const covenants = [
    { id: 'V', facility: 'F', measure: 'dscr', is: 'at-least', threshold: 1.2, testMonths: 6 },
  ] as const
  expect(of('covenant-test', { facilities: [facility], covenants })).toEqual(['2025-02-28', '2025-08-31'])
  const covenantTests = [
    { covenant: 'V', date: '2024-12-31', value: 1.3 },
    { covenant: 'V', date: '2024-06-30', value: 1.3 },
  ]
  expect(of('covenant-test', { facilities: [facility], covenants, covenantTests })).toEqual([
    '2025-06-30',
    '2025-12-31',
  ])
  expect(of('covenant-test', { facilities: [{ ...facility, status: 'repaid' }], covenants })).toEqual([])
})

it('notes maturities, ends of contracts and large instalments', () => {
  expect(of('maturity', { facilities: [{ ...facility, maturity: '2025-12-31' }] })).toEqual(['2025-12-31'])
  expect(of('maturity', { facilities: [{ ...facility, maturity: '2024-12-30' }] })).toEqual(['2025-01-01 2024-12-30'])
  expect(of('maturity', { facilities: [{ ...facility, status: 'repaid', maturity: '2025-12-31' }] })).toEqual([])
  const contract = { id: 'K', client: 'C', status: 'active', signedOn: '2024-01-01', endsOn: '2025-06-30' } as const
  expect(of('contract-end', { contracts: [contract, { ...contract, id: 'L', status: 'fulfilled' }] })).toEqual([
    '2025-06-30',
  ])
  const instalments = [
    { facility: 'F', due: '2025-03-31', amount: 100 },
    { facility: 'F', due: '2025-04-30', amount: 99.99 },
    { facility: 'F', due: '2024-03-31', amount: 500 },
  ]
  const large = entries({ facilities: [facility], instalments }).filter(({ kind }) => kind === 'large-instalment')
  expect(large).toEqual([
    {
      id: 'large-instalment F 2025-03-31',
      client: 'C',
      day: '2025-03-31',
      kind: 'large-instalment',
      of: { table: 'facilities', id: 'F' },
      amount: 100,
      currency: 'EUR',
    },
  ])
  expect(of('large-instalment', { facilities: [{ ...facility, limit: 0 }], instalments })).toEqual([])
})

it('notes close and completion of projects, as last reported', () => {
  const project = {
    id: 'P',
    client: 'C',
    name: 'Pier',
    stage: 'construction',
    currency: 'EUR',
    plannedCompletion: '2025-06-30',
  } as const
  expect(of('completion', { projects: [project] })).toEqual(['2025-06-30'])
  const report = (date: string, completionExpected?: string) => {
    return { project: 'P', date, doneShare: 0.5, ...(completionExpected !== undefined && { completionExpected }) }
  }
  const constructionProgress = [
    report('2024-10-31', '2025-09-30'),
    report('2024-06-30', '2025-08-31'),
    report('2024-12-31'),
  ]
  expect(of('completion', { projects: [project], constructionProgress })).toEqual(['2025-09-30'])
  expect(of('completion', { projects: [{ ...project, stage: 'operation', completedOn: '2024-12-01' }] })).toEqual([])
  expect(
    of('financial-close', { projects: [{ ...project, stage: 'appraisal', financialClose: '2025-02-01' }] }),
  ).toEqual(['2025-02-01'])
  expect(of('financial-close', { projects: [{ ...project, financialClose: '2024-02-01' }] })).toEqual([])
})

const contact = { id: 'K', client: 'C', name: 'Contact 1', birthday: '1980-02-29' }
const consent = {
  id: 'B',
  client: 'C',
  contact: 'K',
  purpose: 'marketing',
  basis: 'consent',
  from: '2024-01-01',
} as const

it.each([
  ['agreed', {}, ['2025-02-28']],
  ['agreed to something else', { purpose: 'servicing' }, []],
  ['other ground', { basis: 'legitimate-interests' }, []],
  ['over by then', { until: '2025-02-27' }, []],
  ['withdrawn by then', { withdrawnOn: '2025-02-28' }, []],
  ['withdrawn later', { withdrawnOn: '2025-03-01' }, ['2025-02-28']],
  ['not begun by then', { from: '2025-03-01' }, []],
] as const)('notes the birthday of who has %s', (_, change, days) => {
  expect(of('birthday', { contacts: [contact], consents: [{ ...consent, ...change }] })).toEqual(days)
})

it('notes no birthday without consent, and tells no age', () => {
  expect(of('birthday', { contacts: [contact] })).toEqual([])
  expect(
    of('birthday', {
      contacts: [contact],
      consents: [{ id: 'B', client: 'C', purpose: 'marketing', basis: 'consent', from: '2024-01-01' }],
    }),
  ).toEqual([])
  const [entry] = entries({ contacts: [contact], consents: [consent] }).filter(({ kind }) => kind === 'birthday')
  expect(entry).not.toHaveProperty('years')
})

it('counts the years of an anniversary', () => {
  const [entry] = entries({ clients: [{ ...client, clientSince: '2015-07-01' }] }).filter(
    ({ kind }) => kind === 'anniversary',
  )
  expect(entry).toMatchObject({ day: '2025-07-01', years: 10 })
})

it.each([
  [{ from: '2025-01-01', until: '2024-12-31' }, 'OUT_OF_RANGE', 'options.until'],
  [{ from: '2025-01-01', until: '2035-12-31' }, 'OUT_OF_RANGE', 'options.until'],
  [{ from: '9990-12-01', until: '9991-01-01' }, 'OUT_OF_RANGE', 'options.until'],
  [{ from: '2024-02-30', until: '2024-12-31' }, 'INVALID_DATE', 'options.from'],
  [{ from: '2025-01-01' }, 'INVALID_DATE', 'options.until'],
  [{ ...year, grade: 1 }, 'INVALID_TYPE', 'options.grade'],
  [{ ...year, policy: { surveyMonths: 0 } }, 'OUT_OF_RANGE', 'options.policy.surveyMonths'],
  [{ ...year, unti: 1 }, 'UNKNOWN_OPTION', 'options.unti'],
])('refuses %j', (options, code, path) => {
  expect(() => Reflect.apply(entries, undefined, [{}, options])).toThrow(expect.objectContaining({ code, path }))
})
