import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/money/core.js'
import type { Client, Facility } from '../../../src/records/index.js'
import { columnsOf, NO_DAY, portfolioAsOf, recordsOf } from '../../../src/records/index.js'

const harbour: Client = {
  id: 'C',
  name: 'Harbour Cold Storage',
  entityType: 'company',
  status: 'ended',
  clientSince: '2020-01-01',
  endedOn: '2024-06-01',
  ending: 'repaid',
}
const loan: Facility = {
  id: 'F',
  client: 'C',
  kind: 'term-loan',
  status: 'repaid',
  currency: 'CNY',
  limit: 100,
  outstanding: 0,
  signedOn: '2020-02-01',
  maturity: '2030-01-31',
  endedOn: '2024-06-01',
}

test('what is recorded later is not known, whatever day it is about', () => {
  const ratings = [{ client: 'C', date: '2021-01-01', recordedOn: '2022-05-01', rating: 'BB' }]
  expect(portfolioAsOf({ ratings }, '2022-04-30').ratings).toEqual([])
  expect(portfolioAsOf({ ratings }, '2022-05-01').ratings).toEqual(ratings)
})

test('a statement is known from the day on which it was published, not from its period', () => {
  const statements = [{ client: 'C', periodEnd: '2023-12-31', publishedOn: '2024-04-20', currency: 'CNY' }]
  expect(portfolioAsOf({ statements }, '2024-04-19').statements).toEqual([])
  expect(portfolioAsOf({ statements }, '2024-04-20').statements).toEqual(statements)
})

test('an end that lies ahead is taken off, with all that came with it', () => {
  const [then] = portfolioAsOf({ clients: [harbour] }, '2024-05-31').clients ?? []
  expect(then).toEqual({
    id: 'C',
    name: 'Harbour Cold Storage',
    entityType: 'company',
    status: 'active',
    clientSince: '2020-01-01',
  })
  const [loanThen] = portfolioAsOf({ facilities: [loan] }, '2023-01-01').facilities ?? []
  expect(loanThen?.status).toBe('active')
  expect(loanThen).not.toHaveProperty('outstanding')
  expect(loanThen?.maturity).toBe('2030-01-31')
})

test('a client of later was a prospect', () => {
  const [then] = portfolioAsOf({ clients: [{ ...harbour, prospectSince: '2019-01-01' }] }, '2019-06-01').clients ?? []
  expect(then?.status).toBe('prospect')
  expect(then).not.toHaveProperty('clientSince')
  expect(portfolioAsOf({ clients: [harbour] }, '2019-06-01').clients).toEqual([])
})

test('a state that was extracted later is not known, one that was verified before is', () => {
  const { endedOn, ...running } = loan
  const facility: Facility = { ...running, status: 'active', outstanding: 40 }
  const owed = (record: Facility): unknown =>
    portfolioAsOf({ facilities: [record] }, '2023-01-01', { extractedOn: '2024-12-31' }).facilities?.[0]?.outstanding
  expect(owed(facility)).toBeUndefined()
  expect(owed({ ...facility, verifiedAt: '2022-12-31' })).toBe(40)
  expect(portfolioAsOf({ facilities: [facility] }, '2023-01-01').facilities?.[0]?.outstanding).toBe(40)
})

test('columns lose the rows of later days, and stay the same where there are none', () => {
  const payments = {
    facility: ['F', 'F', 'G'],
    date: Int32Array.of(dayNumber('2023-01-31'), dayNumber('2023-02-28'), NO_DAY),
    amount: Float64Array.of(10, 20, 30),
  }
  expect(portfolioAsOf({ payments }, '2023-02-01').payments).toEqual({
    facility: ['F', 'G'],
    date: Int32Array.of(dayNumber('2023-01-31'), NO_DAY),
    amount: Float64Array.of(10, 30),
  })
  expect(portfolioAsOf({ payments }, '2023-02-28').payments).toBe(payments)
})

test('what is dated later has not come, though it was recorded before', () => {
  const ratings = [{ client: 'C', date: '2024-07-01', recordedOn: '2024-05-01', rating: 'BB' }]
  const statements = [{ client: 'C', periodEnd: '2024-12-31', recordedOn: '2024-05-01', currency: 'CNY' }]
  const projectCashFlows = (['planned', 'actual'] as const).map(nature => ({
    ...{ project: 'P', periodEnd: '2024-12-31', currency: 'CNY' },
    nature,
  }))
  const then = portfolioAsOf({ ratings, statements, projectCashFlows }, '2024-06-30')
  expect([then.ratings, then.statements]).toEqual([[], []])
  expect(then.projectCashFlows?.map(({ nature }) => nature)).toEqual(['planned'])
  const orders = { client: ['C'], date: Int32Array.of(20_000), recordedOn: Int32Array.of(19_000) }
  expect(portfolioAsOf({ orders }, '2024-06-30').orders).toEqual({
    ...{ client: [], date: new Int32Array(0), recordedOn: new Int32Array(0) },
  })
})

test('a client may be known before it is registered, and a project before its close', () => {
  const client: Client = { ...harbour, registeredOn: '2019-12-01', recordedOn: '2019-01-01' }
  const [then] = portfolioAsOf({ clients: [client] }, '2019-06-30').clients ?? []
  expect([then?.status, then?.registeredOn]).toEqual(['prospect', undefined])
})

test('an answer that was not given yet is not known, in records and in columns', () => {
  const interactions = [12, 47, 48].map(answeredAfterHours => ({
    ...{ client: 'C', date: '2024-06-29', channel: 'call' as const },
    answeredAfterHours,
  }))
  const hours = (records: typeof interactions | ReturnType<typeof columns>): unknown => {
    const held = portfolioAsOf({ interactions: records }, '2024-06-30').interactions ?? []
    return Array.from(recordsOf('interactions', held), record => record.answeredAfterHours)
  }
  const columns = () => columnsOf('interactions', interactions)
  expect(hours(interactions)).toEqual([12, 47, undefined])
  expect(hours(columns())).toEqual([12, 47, undefined])
})

test('a decision without a day is a state: it is not known before the portfolio was drawn up', () => {
  const application = { id: 'A', client: 'C', submittedOn: '2023-01-01', decision: 'approved' } as const
  const decisionOn = (extractedOn: string): unknown =>
    portfolioAsOf({ applications: [application] }, '2024-06-30', { extractedOn }).applications?.[0]?.decision
  expect([decisionOn('2024-06-30'), decisionOn('2024-07-01')]).toEqual(['approved', undefined])
})

test('plans keep the days ahead of them', () => {
  const instalments = [{ facility: 'F', due: '2029-12-31', amount: 5 }]
  expect(portfolioAsOf({ instalments }, '2023-01-01').instalments).toEqual(instalments)
})

test('a decision and what came of it', () => {
  const application = {
    id: 'A',
    client: 'C',
    submittedOn: '2023-01-01',
    decidedOn: '2023-02-01',
    decision: 'approved',
    facility: 'F',
  } as const
  expect(portfolioAsOf({ applications: [application] }, '2023-01-15').applications).toEqual([
    { id: 'A', client: 'C', submittedOn: '2023-01-01' },
  ])
})

test.each([
  [{}, 'soon', {}, 'asOf'],
  [{}, '2023-01-01', { extractedOn: '2022-12-31' }, 'options.extractedOn'],
  [{}, '2023-01-01', { extracted: '2022-12-31' }, 'options.extracted'],
])('%j as of %s with %j names what is wrong', (portfolio, asOf, options, path) => {
  expect(() => Reflect.apply(portfolioAsOf, undefined, [portfolio, asOf, options])).toThrow(
    expect.objectContaining({ path }),
  )
})
