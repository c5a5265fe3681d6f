import { describe, expect, test } from 'vitest'
import type { Portfolio } from '../../../src/records/index.js'
import { ATTRIBUTES, clientAttributes, factsOf } from '../../../src/records/index.js'
import { AS_OF, BOOK } from './book.js'

const options = { asOf: AS_OF, currency: 'CNY' }
const attributes = clientAttributes(BOOK, options)
const [harbour, road, water] = [0, 1, 2].map(place => factsOf(attributes, place))

test.each(
  Object.entries({
    entityType: 'company',
    status: 'active',
    country: 'CN',
    region: 'Fujian',
    industry: 'storage',
    size: 'medium',
    ownership: 'private',
    listed: false,
    tenureYears: 1461 / 365.25,
    firmAgeYears: 3653 / 365.25,
    cooperations: 2 + 3,
    daysSinceLastCooperation: 90,
    contractAmount: 300 + 10 * 8,
    fulfilmentShare: 1 / 4,
    products: ['advice', 'line', 'loan'],
    groupSize: 2,
    activeFacilities: 2,
    exposure: 600 + 25 * 8,
    committed: 1000 + 50 * 8,
    utilisation: 800 / 1400,
    groupExposure: 1200,
    securityCover: 400 / 800,
    averageRate: (600 * 0.05 + 200 * 0.08) / 800,
    averageMargin: (600 * 0.02 + 200 * 0.03) / 800,
    yearsToMaturity: (600 * 730 + 200 * 365) / 800 / 365.25,
    daysPastDue: 30,
    overdueAmount: 60,
    lateShare: 2 / 3,
    recordedDaysPastDue: 3,
    rating: 'BB',
    ratingOutlook: 'stable',
    ratedProbabilityOfDefault: 0.02,
    ratingAgeDays: 366,
    inDefault: false,
    defaults: 0,
    bureauScore: 680,
    bureauDaysPastDue: 33,
    covenantBreaches: 1,
    covenantHeadroom: -0.05,
    statementAgeDays: 366,
    sales: 2000,
    totalAssets: 4000,
    salesGrowth: 0.25,
    leverage: 0.25,
    currentRatio: 1.5,
    interestCover: 3,
    netMargin: 0.1,
    returnOnAssets: 0.05,
    employees: 120,
    projects: 0,
    projectsUnderConstruction: 0,
    projectRoles: ['sponsor'],
    orders: 2,
    ordersLastYear: 1,
    orderAmount: 5 + 2 * 8,
    orderAmountLastYear: 5,
    daysSinceLastOrder: 334,
    interactionsLastYear: 2,
    daysSinceLastInteraction: 10,
    answerHours: 6,
    acquisitionCost: 12,
    serviceCostLastYear: 7,
    openApplications: 1,
    approvedShare: 0.5,
    recommendation: 9,
    satisfaction: 7,
    daysSinceLastAnswer: 213,
    complaintsLastYear: 1,
    openComplaints: 1,
    environmental: 60,
    social: 70,
    governance: 80,
    controversy: 'none',
  }),
)('%s', (name, value) => {
  const fact = harbour?.[name]
  if (typeof value === 'number') expect(fact).toBeCloseTo(value, 12)
  else expect(fact).toEqual(value)
})

test('what this client does not have, and no other attribute, is not known', () => {
  const known = new Set(Object.keys(harbour ?? {}))
  const unknown = ATTRIBUTES.map(({ name }) => name).filter(name => !known.has(name))
  expect(unknown).toEqual(['daysSinceDefault', 'constructionDelayDays', 'costOverrun'])
})

test('a project company: delay and overrun of the last report, a default that is over', () => {
  expect(road?.['constructionDelayDays']).toBe(30)
  expect(road?.['costOverrun']).toBeCloseTo(0.15, 12)
  expect(road?.['projectsUnderConstruction']).toBe(1)
  expect([road?.['defaults'], road?.['inDefault'], road?.['daysSinceDefault']]).toEqual([1, false, 366])
  expect(road?.['daysPastDue']).toBeUndefined()
})

test('of a prospect counts are 0 and the rest is not known', () => {
  expect([water?.['cooperations'], water?.['exposure'], water?.['orders'], water?.['groupSize']]).toEqual([0, 0, 0, 1])
  const { rating, utilisation } = attributes.columns
  expect(rating?.words?.[2]).toBeUndefined()
  expect([rating?.defined[2], rating?.why[2]]).toEqual([0, 'nothing-recorded'])
  expect([utilisation?.values?.[2], utilisation?.defined[2], utilisation?.why[2]]).toEqual([0, 0, 'nothing-recorded'])
})

describe('money', () => {
  const exposure = (book: Portfolio, more = {}) => clientAttributes(book, { ...options, ...more }).columns['exposure']
  test('no rate that is young enough: not known', () => {
    expect(exposure(BOOK, { maxRateAgeDays: 15 })?.why[0]).toBe('no-exchange-rate')
    expect(exposure(BOOK, { maxRateAgeDays: 16 })?.why[0]).toBeUndefined()
    const { exchangeRates, ...without } = BOOK
    expect(exposure(without)?.why).toEqual(['no-exchange-rate', undefined, undefined])
  })
  test('over a third currency only where that is asked for', () => {
    const rates = {
      ...BOOK,
      exchangeRates: [...(BOOK.exchangeRates ?? []), { date: '2024-12-15', from: 'EUR', to: 'CNY', rate: 10 }],
    }
    expect(exposure(rates, { currency: 'EUR' })?.why[0]).toBe('no-exchange-rate')
    expect(exposure(rates, { currency: 'EUR', via: 'CNY' })?.values?.[0]).toBeCloseTo(80, 12)
  })
  test('what is owed on one facility is not known: neither is the exposure', () => {
    const facilities = BOOK.facilities?.map(({ outstanding, ...facility }) =>
      facility.id === 'F-2' || outstanding === undefined ? facility : { ...facility, outstanding },
    )
    expect(exposure({ ...BOOK, ...(facilities && { facilities }) })?.why[0]).toBe('nothing-recorded')
  })
})

test('a table that is absent is said to be, and one that is enough is enough', () => {
  const { contracts, fulfilments, ratings, ...rest } = BOOK
  const { columns } = clientAttributes(rest, options)
  expect(columns['contractAmount']?.why).toEqual(['table-absent', 'table-absent', 'table-absent'])
  expect(columns['rating']?.why[0]).toBe('table-absent')
  expect(columns['cooperations']?.values?.[0]).toBe(3)
})

test('only the attributes asked for', () => {
  expect(Object.keys(clientAttributes(BOOK, { ...options, attributes: ['rating', 'exposure'] }).columns)).toEqual([
    'rating',
    'exposure',
  ])
})

test.each([
  [{ asOf: AS_OF }, 'options.currency'],
  [{ currency: 'CNY' }, 'options.asOf'],
  [{ ...options, attributes: ['exposur'] }, 'options.attributes[0]'],
  [{ ...options, maxRateAgeDays: -1 }, 'options.maxRateAgeDays'],
  [{ ...options, via: 'yuan' }, 'options.via'],
  [{ ...options, day: AS_OF }, 'options.day'],
  [{ ...options, extractedOn: '2024-01-01' }, 'options.extractedOn'],
])('%j names what is wrong', (wrong, path) => {
  expect(() => Reflect.apply(clientAttributes, undefined, [BOOK, wrong])).toThrow(expect.objectContaining({ path }))
})

test('a portfolio without clients is refused', () => {
  expect(() => clientAttributes({}, options)).toThrow(expect.objectContaining({ path: 'portfolio.clients' }))
})
