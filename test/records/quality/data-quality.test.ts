import type { Portfolio, QualityDimension, QualityIssueKind, TableName } from 'clientele/records'
import { checkPortfolio, dataQuality, findDuplicates, QUALITY_ISSUE_KINDS } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { AS_OF, CLEAN } from './clean-portfolio.js'
import { withRows, withValue } from './damage.js'

const GRADED = { asOf: AS_OF, policy: { sources: { core: 1, sheet: 0.5 } } }
const cleanQuality = dataQuality(CLEAN, GRADED)

describe('of clean data', () => {
  it('scores 1 where all is there, right, said once, in agreement, of today and from the best source', () => {
    expect(checkPortfolio(CLEAN).count).toBe(0)
    expect(cleanQuality.issues).toEqual([])
    expect(cleanQuality.losses).toEqual([])
    expect(cleanQuality.score).toBe(1)
    expect(Object.values(cleanQuality.dimensions).map(({ score }) => score)).toEqual([1, 1, 1, 1, 1, 1])
    expect([...cleanQuality.clients.scores.values]).toEqual([1, 1, 1])
    expect([...cleanQuality.clients.scores.defined]).toEqual([1, 1, 1])
  })
})

/** What is done to the clean portfolio, and the one kind of issue that comes of it. */
type Damage = readonly [
  kind: QualityIssueKind,
  dimension: QualityDimension,
  table: TableName,
  key: string,
  damage: (clean: Portfolio) => Portfolio,
]

const put =
  (table: TableName, row: number, field: string, value: unknown) =>
  (clean: Portfolio): Portfolio =>
    withValue(clean, table, row, field, value)
const add =
  (table: TableName, record: unknown) =>
  (clean: Portfolio): Portfolio =>
    withRows(clean, table, records => [...records, record])
const both =
  (...damages: readonly ((clean: Portfolio) => Portfolio)[]) =>
  (clean: Portfolio): Portfolio =>
    damages.reduce((portfolio, damage) => damage(portfolio), clean)

const FRESH = { source: 'core', verifiedAt: AS_OF }
const DEFAULT = {
  ...FRESH,
  id: 'D-1',
  client: 'C-3',
  date: '2024-06-30',
  kind: 'elsewhere',
  exposure: 10,
  currency: 'EUR',
  outcome: 'open',
}

const DAMAGES: readonly Damage[] = [
  ['missing-value', 'completeness', 'clients', 'C-1', put('clients', 0, 'industry', undefined)],
  [
    'missing-record',
    'completeness',
    'ratings',
    'client C-2',
    clean => withRows(clean, 'ratings', ([first]) => [first]),
  ],
  ['wrong-value', 'validity', 'clients', 'C-1', put('clients', 0, 'country', 'Germany')],
  ['implausible-value', 'validity', 'clients', 'C-1', put('clients', 0, 'employees', 1e9)],
  ['implausible-value', 'validity', 'facilities', 'F-1', put('facilities', 0, 'annualRate', 0.9)],
  ['implausible-value', 'validity', 'clients', 'C-1', put('clients', 0, 'registeredOn', '0202-01-01')],
  ['future-date', 'validity', 'interactions', 'I-1', put('interactions', 0, 'date', '2025-01-01')],
  ['unknown-field', 'validity', 'clients', 'C-1', put('clients', 0, 'colour', 'blue')],
  ['not-a-record', 'validity', 'exchangeRates', '', add('exchangeRates', 7)],
  ['repeated-key', 'uniqueness', 'payments', 'Z-1', clean => withRows(clean, 'payments', rows => [...rows, ...rows])],
  ['absent-reference', 'consistency', 'applications', 'A-1', put('applications', 0, 'facility', 'F-9')],
  [
    'dates-out-of-order',
    'consistency',
    'surveys',
    'S-1',
    both(put('surveys', 0, 'from', '2024-11-01'), put('surveyAnswers', 0, 'survey', undefined)),
  ],
  [
    'accounts-disagree',
    'consistency',
    'statements',
    'C-1 | 2024-12-31 | 12 | ',
    put('statements', 0, 'bookEquity', 500),
  ],
  ['owed-beyond-limit', 'consistency', 'facilities', 'F-1', put('facilities', 0, 'outstanding', 120)],
  ['owed-after-end', 'consistency', 'facilities', 'F-1', put('facilities', 0, 'status', 'repaid')],
  ['active-past-maturity', 'consistency', 'facilities', 'F-1', put('facilities', 0, 'maturity', '2024-06-30')],
  [
    'instalments-differ',
    'consistency',
    'facilities',
    'F-1',
    both(put('facilities', 0, 'limit', 200), put('facilities', 0, 'outstanding', 80)),
  ],
  ['parts-differ', 'consistency', 'instalments', 'F-1 | 2025-12-31', put('instalments', 1, 'amount', 60)],
  ['payment-before-signing', 'consistency', 'payments', 'Z-1', put('payments', 0, 'date', '2023-06-30')],
  ['paid-beyond-owed', 'consistency', 'facilities', 'F-1', put('payments', 0, 'amount', 200)],
  ['currencies-differ', 'consistency', 'payments', 'Z-1', put('payments', 0, 'currency', 'CNY')],
  [
    'currencies-differ',
    'consistency',
    'constructionProgress',
    'J-1 | 2024-12-31',
    put('constructionProgress', 0, 'currency', 'CNY'),
  ],
  [
    'rated-as-sound-in-default',
    'consistency',
    'defaults',
    'D-1',
    both(add('defaults', DEFAULT), add('ratings', { ...FRESH, client: 'C-3', date: AS_OF, rating: 'A' })),
  ],
  ['active-in-default', 'consistency', 'facilities', 'F-1', add('defaults', { ...DEFAULT, facility: 'F-1' })],
  ['defaulted-without-default', 'consistency', 'facilities', 'F-1', put('facilities', 0, 'status', 'defaulted')],
  ['past-due-without-default', 'consistency', 'facilities', 'F-1', put('facilities', 0, 'daysPastDue', 91)],
  ['recovered-beyond-exposure', 'consistency', 'defaults', 'D-1', add('defaults', { ...DEFAULT, recovered: 12 })],
  [
    'overdue-beyond-owed',
    'consistency',
    'creditReports',
    'C-1 | 2024-12-31 | bureau',
    put('creditReports', 0, 'overdueAmount', 300),
  ],
  [
    'lent-to-prospect',
    'consistency',
    'facilities',
    'F-1',
    both(put('facilities', 0, 'client', 'C-3'), add('statements', { ...CLEAN.statements?.[0], client: 'C-3' })),
  ],
  ['status-against-dates', 'consistency', 'clients', 'C-2', put('clients', 1, 'endedOn', '2024-01-31')],
  ['status-against-dates', 'consistency', 'clients', 'C-3', put('clients', 2, 'clientSince', '2024-06-30')],
  ['owned-beyond-whole', 'consistency', 'ownerships', 'C-2 | C-1 |  | ', put('ownerships', 0, 'share', 0.7)],
  ['owns-itself', 'consistency', 'ownerships', 'C-2 | C-2 |  | ', put('ownerships', 0, 'owner', 'C-2')],
  [
    'code-of-other-country',
    'consistency',
    'clients',
    'C-1',
    put('clients', 0, 'socialCreditCode', '91350100M000100Y43'),
  ],
  ['role-after-end', 'consistency', 'partyRoles', 'J-1 | C-1 | sponsor', put('projects', 0, 'stage', 'ended')],
  ['stage-against-completion', 'consistency', 'projects', 'J-1', put('projects', 0, 'completedOn', '2024-06-30')],
  [
    'paid-beyond-cost',
    'consistency',
    'constructionProgress',
    'J-1 | 2024-12-31',
    put('constructionProgress', 0, 'paidToDate', 1300),
  ],
  ['answer-off-scale', 'consistency', 'surveyAnswers', 'S-1 | C-1 | P-1 | nps', put('surveyAnswers', 0, 'answer', 11)],
  [
    'answer-outside-survey',
    'consistency',
    'surveyAnswers',
    'S-1 | C-1 | P-1 | nps',
    put('surveyAnswers', 0, 'date', '2024-11-05'),
  ],
  [
    'scale-upside-down',
    'consistency',
    'surveys',
    'S-1',
    both(put('surveys', 0, 'lowest', 20), put('surveyAnswers', 0, 'survey', undefined)),
  ],
  ['contact-of-other-client', 'consistency', 'interactions', 'I-1', put('interactions', 0, 'contact', 'P-2')],
  [
    'paid-out-though-not-approved',
    'consistency',
    'applications',
    'A-1',
    put('applications', 0, 'decision', 'declined'),
  ],
  ['never-verified', 'timeliness', 'clients', 'C-1', put('clients', 0, 'verifiedAt', undefined)],
  ['stale', 'timeliness', 'clients', 'C-1', put('clients', 0, 'verifiedAt', '2020-12-31')],
  ['unknown-source', 'reliability', 'clients', 'C-1', put('clients', 0, 'source', 'hearsay')],
]

describe.each(DAMAGES)('%s', (kind, dimension, table, key, damage) => {
  const quality = dataQuality(damage(CLEAN), GRADED)

  it(`is held against ${table} ${key}`, () => {
    expect(quality.issues).toContainEqual(expect.objectContaining({ kind, dimension, table, key }))
    expect(quality.issueCounts[kind]).toBeGreaterThan(0)
  })

  it('lowers its question and the whole, and what it costs adds up', () => {
    expect(quality.dimensions[dimension]?.score).toBeLessThan(1)
    expect(quality.score).toBeLessThan(1)
    const lost = quality.losses.reduce((sum, loss) => sum + loss.lost, 0)
    expect(1 - (quality.score ?? 0)).toBeCloseTo(lost, 12)
  })
})

it('has a case for every kind of issue but those that come of other inputs or follow from a neighbour', () => {
  const elsewhere = ['lost-in-reading', 'repeated-client', 'lent-to-former-client']
  expect([...new Set(DAMAGES.map(([kind]) => kind)), ...elsewhere].toSorted()).toEqual(QUALITY_ISSUE_KINDS.toSorted())
})

it('holds a facility of a former client against the facility', () => {
  const quality = dataQuality(put('clients', 0, 'status', 'ended')(CLEAN), GRADED)
  expect(quality.issueCounts['lent-to-former-client']).toBe(1)
})

it('counts what a reader left out as values that cannot be: a row as many as a record has', () => {
  const lost = { code: 'OUT_OF_RANGE', expected: 'a day', received: '"soon"', table: 'exchangeRates' } as const
  const readingIssues = [
    { ...lost, path: 'exchange-rates.csv:3', line: 3, consequence: 'row-left-out' },
    { ...lost, path: 'exchange-rates.csv:3', line: 3, consequence: 'row-left-out' },
    { ...lost, path: 'exchange-rates.csv:4', line: 4, consequence: 'kept' },
  ] as const
  const quality = dataQuality(CLEAN, { ...GRADED, readingIssues })
  expect(quality.tables.exchangeRates?.dimensions.validity?.score).toBeCloseTo(6 / 12, 12)
  expect(quality.issueCounts['lost-in-reading']).toBe(2)
})

it('takes clients that are likely one for one: their records count half each', () => {
  const twin = { ...CLEAN.clients?.[0], id: 'C-4', name: 'Harbour Cold Storage Ltd' }
  const portfolio = withRows(CLEAN, 'clients', clients => [...clients, twin])
  const duplicates = findDuplicates(portfolio.clients ?? [])
  const quality = dataQuality(portfolio, { ...GRADED, duplicates })
  expect(quality.issueCounts['repeated-client']).toBe(2)
  const said = quality.tables.clients?.dimensions.uniqueness?.score
  expect(said).toBeCloseTo((4 + (0.5 + 1 + 1 + 0.5)) / 8, 12)
  expect(() => dataQuality(CLEAN, { ...GRADED, duplicates })).toThrow(/duplicates/)
})

it('keeps the first 10,000 issues and counts all', () => {
  const contacts = Array.from({ length: 12_000 }, (_, i) => ({ id: `P-${i}`, client: 'C-1', name: 'Contact' }))
  const quality = dataQuality({ contacts }, { asOf: AS_OF })
  expect(quality.issues.length).toBe(10_000)
  expect(quality.issueCount).toBe(24_000)
  expect(quality.issueCounts).toEqual({ 'missing-value': 12_000, 'never-verified': 12_000 })
})

it('says nothing of nothing', () => {
  const quality = dataQuality({}, { asOf: AS_OF })
  expect(quality).toMatchObject({ coverage: 0, dimensions: {}, tables: {}, issueCount: 0 })
  expect('score' in quality).toBe(false)
})

it('refuses what is no portfolio, day, policy or option', () => {
  expect(() => dataQuality([] as never, { asOf: AS_OF })).toThrow(/INVALID_TYPE/)
  expect(() => dataQuality({ client: [] } as never, { asOf: AS_OF })).toThrow(/UNKNOWN_OPTION/)
  expect(() => dataQuality({ clients: 7 } as never, { asOf: AS_OF })).toThrow(/portfolio\.clients/)
  expect(() => dataQuality({}, { asOf: '2024-02-30' })).toThrow(/INVALID_DATE/)
  expect(() => dataQuality({}, { asOf: AS_OF, today: 1 } as never)).toThrow(/UNKNOWN_OPTION/)
  expect(() => dataQuality({}, { asOf: AS_OF, readingIssues: [{}] as never })).toThrow(
    /readingIssues\[0\]\.consequence/,
  )
  for (const duplicates of [null, 0, false, '']) {
    expect(() => dataQuality({}, { asOf: AS_OF, duplicates } as never)).toThrow(/options\.duplicates/)
  }
})
