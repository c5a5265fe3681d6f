import { describe, expect, test } from 'vitest'
import type { RecordHead } from '../../../src/records/index.js'
import {
  checkPortfolio,
  faultsOfStatements,
  isColumns,
  recordsOf,
  rowCount,
  TABLE_NAMES,
} from '../../../src/records/index.js'
import type { TroubleKind } from '../../../src/records/sample-lender/index.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'
import { JUNK } from '../../laws/junk.js'

const { portfolio, truth } = sampleLender()
const clientOf = (kind: TroubleKind): string => truth.troubles.find(trouble => trouble.kind === kind)!.client

describe('a sample lender', () => {
  test('fills every table, and nothing in it is wrong', () => {
    expect(TABLE_NAMES.filter(table => rowCount(portfolio[table]!) === 0)).toEqual([])
    expect(checkPortfolio(portfolio)).toEqual({ issues: [], count: 0, counts: [], unchecked: [] })
  })

  test('has accounts that add up; only building makes a balance sheet ten times as large', () => {
    const rules = faultsOfStatements(portfolio.statements!).flatMap(({ client, faults }) =>
      faults.map(({ rule }) => ({ rule, isProject: portfolio.projects!.some(project => project.client === client) })),
    )
    expect(rules.filter(({ rule, isProject }) => rule !== 'year-is-like-the-year-before' || !isProject)).toEqual([])
  })

  test('knows nothing after its last day but what is planned', () => {
    const planned = new Set([
      'maturity',
      'due',
      'endsOn',
      'completionExpected',
      'plannedCompletion',
      'periodEnd',
      'until',
    ])
    const later = TABLE_NAMES.flatMap(table =>
      Array.from<RecordHead>(recordsOf(table, portfolio[table]!)).flatMap(record =>
        Object.entries(record)
          .filter(
            ([field, value]) =>
              /^\d{4}-\d\d-\d\d$/.test(String(value)) && !planned.has(field) && String(value) > '2024-12-31',
          )
          .map(([field]) => `${table}.${field}`),
      ),
    )
    expect(later).toEqual([])
  })

  test('lends what instalments pay back, and never takes more than is due', () => {
    const instalments = Array.from(recordsOf('instalments', portfolio.instalments!))
    const payments = Array.from(recordsOf('payments', portfolio.payments!))
    for (const { id, kind, limit, outstanding = 0 } of portfolio.facilities!) {
      const due = instalments.filter(({ facility }) => facility === id)
      const paid = payments.filter(({ facility }) => facility === id).reduce((sum, { amount }) => sum + amount, 0)
      const total = due.reduce((sum, { amount }) => sum + amount, 0)
      const principal = due.reduce((sum, { principal = 0 }) => sum + principal, 0)
      if (kind === 'term-loan' || kind === 'lease') expect(principal).toBeCloseTo(limit, 1)
      if (kind !== 'guarantee') expect(paid).toBeLessThanOrEqual(total + 0.01)
      expect(outstanding).toBeLessThanOrEqual(limit)
    }
  })
})

describe('troubles', () => {
  test('of payments and defaults', () => {
    const open = portfolio.defaults!.filter(
      ({ client, outcome }) => client === clientOf('open-default') && outcome === 'open',
    )
    expect(open.length).toBeGreaterThan(0)
    expect(
      portfolio.defaults!.filter(({ client }) => client === clientOf('cured-default')).map(({ outcome }) => outcome),
    ).toContain('cured')
    const owing = portfolio.facilities!.filter(({ client }) => client === clientOf('open-default'))
    expect(Math.max(...owing.map(({ daysPastDue = 0 }) => daysPastDue))).toBeGreaterThan(90)
    expect(truth.clients.find(({ client }) => client === clientOf('open-default'))?.next).toBe('defaults')
  })

  test('of projects', () => {
    const project = (kind: TroubleKind): string =>
      portfolio.projects!.find(({ client }) => client === clientOf(kind))!.id
    const reports = portfolio.constructionProgress!.filter(report => report.project === project('delayed-construction'))
    expect(reports.at(-1)!.doneShare).toBeLessThan(reports.at(-1)!.plannedShare!)
    const [first] = portfolio.constructionProgress!.filter(report => report.project === project('cost-overrun'))
    const last = portfolio.constructionProgress!.filter(report => report.project === project('cost-overrun')).at(-1)
    expect(last!.costAtCompletion! / first!.costAtCompletion!).toBeGreaterThan(1.15)
    const loan = portfolio.facilities!.find(facility => facility.project === project('covenant-breach'))!
    const covenant = portfolio.covenants!.find(({ facility }) => facility === loan.id)!
    const tests = portfolio.covenantTests!.filter(one => one.covenant === covenant.id)
    expect(tests.at(-1)!.value).toBeLessThan(covenant.threshold)
    expect(tests[0]!.value).toBeGreaterThan(covenant.threshold)
  })

  test('of relationships', () => {
    const days = Array.from(recordsOf('interactions', portfolio.interactions!))
      .filter(({ client }) => client === clientOf('fading'))
      .map(({ date }) => String(date))
    const before = days.filter(date => date >= '2022-01-01' && date < '2023-01-01').length
    expect(days.filter(date => date >= '2024-01-01').length).toBeLessThan(before / 2)
    expect(portfolio.clients!.find(({ id }) => id === clientOf('left-for-another'))?.status).toBe('ended')
    const answers = Array.from(recordsOf('surveyAnswers', portfolio.surveyAnswers!)).filter(
      ({ client, survey }) => client === clientOf('contradictory-answers') && survey === 'Q-2024',
    )
    expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set([1, 10]))
  })

  test('of records', () => {
    const years = portfolio
      .statements!.filter(({ client }) => client === clientOf('gap-in-accounts'))
      .map(({ periodEnd }) => periodEnd)
    expect(years).toEqual(['2020-12-31', '2021-12-31', '2023-12-31', '2024-12-31'])
    expect(
      String(portfolio.clients!.find(({ id }) => id === clientOf('stale-records'))!.verifiedAt) < '2022-01-01',
    ).toBe(true)
    const consents = portfolio.consents!.filter(
      ({ client, purpose }) => client === clientOf('consent-withdrawn') && purpose === 'marketing',
    )
    expect(consents.every(({ withdrawnOn }) => withdrawnOn !== undefined)).toBe(true)
    const rated = portfolio
      .ratings!.filter(({ client }) => client === clientOf('rating-lags'))
      .map(({ date }) => String(date))
    expect(rated.some(date => date >= '2023-01-01')).toBe(false)
    const duties = portfolio.contracts!.find(
      ({ client, kind }) => client === clientOf('broken-duties') && kind === 'framework',
    )!
    expect(portfolio.fulfilments!.some(({ contract, doneOn }) => contract === duties.id && doneOn === undefined)).toBe(
      true,
    )
  })
})

describe('options', () => {
  test('say how many, which draw, how long, which tables', () => {
    const other = sampleLender({
      clients: 7,
      seed: 2,
      years: 2,
      until: '2023-06-30',
      tables: ['statements', 'clients'],
    }).portfolio
    expect(Object.keys(other)).toEqual(['clients', 'statements'])
    expect(other.clients).toHaveLength(7)
    expect(new Set(other.statements!.map(({ periodEnd }) => periodEnd))).toEqual(new Set(['2022-06-30', '2023-06-30']))
    expect(sampleLender({ clients: 0.5 * 2, tables: [] })).toMatchObject({ portfolio: {} })
  })

  test('of many clients give large tables as columns', () => {
    const many = sampleLender({ clients: 1001, tables: ['payments'] }).portfolio.payments!
    expect(isColumns(many)).toBe(true)
    expect(Object.keys(many)).toEqual(['facility', 'date', 'amount'])
  })

  test('of a last day that is a month of thirty days, or long ago, give records without fault', () => {
    for (const until of ['2024-06-30', '1960-11-30']) {
      const { portfolio } = sampleLender({ until, seed: 6 })
      expect(checkPortfolio(portfolio).issues).toEqual([])
      for (const { submittedOn } of portfolio.applications!) expect(String(submittedOn) <= until).toBe(true)
    }
    expect(() => sampleLender({ until: '1899-12-31' })).toThrow(/options\.until/)
    expect(() => sampleLender({ until: '9999-12-31' })).toThrow(/options\.until/)
  })

  test('that cannot be are named', () => {
    for (const junk of JUNK) {
      if (junk === undefined) continue
      if (junk !== 1) expect(() => sampleLender({ clients: junk as number }), String(junk)).toThrow(/options\.clients/)
      if (junk !== 0) expect(() => sampleLender({ clients: 1, seed: junk as number })).toThrow(/options\.seed/)
      expect(() => sampleLender({ clients: 1, years: junk as number })).toThrow(/options\.years/)
      expect(() => sampleLender({ clients: 1, until: junk as string })).toThrow(/options\.until/)
      if (!Array.isArray(junk) || junk.length > 0)
        expect(() => sampleLender({ clients: 1, tables: junk as [] })).toThrow(/options\.tables/)
    }
    expect(() => sampleLender({ client: 3 } as object)).toThrow(/client/)
  })
})
