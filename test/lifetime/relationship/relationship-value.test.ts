import { describe, expect, it } from 'vitest'
import type { EndingPayment, RelationshipTerms } from '../../../src/lifetime/index.js'
import { relationshipValue } from '../../../src/lifetime/index.js'
import type { Curve } from '../../../src/model/index.js'
import { curveAt } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { bruteForce } from './brute-force.js'
import { constant, daysAfter, loan, maturity } from './terms.js'

const DELTA = Math.log(1.1) / 365.25
const hurdle = { kind: 'hurdle-rate', annualHurdleRate: 0.1 } as const

describe('relationshipValue, by hand', () => {
  it('is the net present value where nothing ends early', () => {
    const { value, byEnding, expectedYears } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [
        { source: 'net interest', date: daysAfter(0), amount: 10 },
        { source: 'net interest', date: daysAfter(365.25 * 0 + 365), amount: 100 },
        { source: 'fees', date: daysAfter(1096), amount: 7 },
      ],
      endings: [maturity],
      discount: hurdle,
      acquisitionCost: 50,
    })
    expect(value).toBeCloseRelative(10 + 100 * 1.1 ** (-365 / 365.25) + 7 * 1.1 ** (-1096 / 365.25) - 50, 1e-14)
    expect(byEnding).toEqual([{ name: 'maturity', probability: 1, value, paidAtEnding: 0, valueIfSo: value }])
    expect(expectedYears).toBeCloseRelative(1096 / 365.25, 1e-15)
  })

  it('weighs a margin by the probability to last until its day', () => {
    const { value } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [{ source: 'net interest', date: daysAfter(700), amount: 1000 }],
      endings: [
        maturity,
        { name: 'default', hazard: constant(0.03) },
        { name: 'left', hazard: constant(0.01, 'month') },
      ],
      discount: hurdle,
    })
    const years = 700 / 365.25
    expect(value).toBeCloseRelative(1000 * Math.exp(-(0.03 + 0.12) * years) * 1.1 ** -years, 1e-14)
  })

  it('pays at an ending from the moment of it: h/(h + δ) of a payment without end', () => {
    const { value, byEnding } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [],
      endings: [{ name: 'default', hazard: constant(0.2), payments: [{ source: 'loss', amount: -1000 }] }],
      discount: hurdle,
      until: '2825-01-01',
    })
    expect(value).toBeCloseRelative((-1000 * 0.2) / (0.2 + Math.log(1.1)), 1e-13)
    expect(byEnding.map(({ name }) => name)).toEqual(['default', 'still running'])
    expect(byEnding[0]?.paidAtEnding).toBe(value)
  })

  it('takes ten years of hazards and amounts day by day, and finds what few words say', () => {
    const daily = Array.from({ length: 3653 }, (_, day) => day)
    const inWords = (hazard: Curve, amount: EndingPayment['amount']): number =>
      relationshipValue({
        valuationDate: '2025-01-01',
        margins: daily.map(day => ({ source: 'fees', date: daysAfter(day), amount: 1 })),
        endings: [{ name: 'default', hazard, payments: [{ source: 'loss', amount }] }],
        discount: hurdle,
        until: daysAfter(3652),
      }).value
    const hazard = { ...constant(1e-4, 'day'), times: daily, values: daily.map(() => 1e-4), between: 'linear' } as const
    const amounts = daily.map(day => ({ date: daysAfter(day), amount: -1000 }))
    expect(inWords(hazard, amounts)).toBeCloseRelative(inWords(constant(1e-4, 'day'), -1000), 1e-12)
  })

  it('discounts what is paid later once more', () => {
    const of = (daysLater: number): number =>
      relationshipValue({
        valuationDate: '2025-01-01',
        margins: [],
        endings: [
          maturity,
          { name: 'default', hazard: constant(0.2), payments: [{ source: 'recovery', amount: 5, daysLater }] },
        ],
        discount: hurdle,
      }).value
    expect(of(540)).toBeCloseRelative(of(0) * Math.exp(-540 * DELTA), 1e-14)
  })

  it('charges capital as it accrues: k·C/(h + δ) without end', () => {
    const { value, bySource, expectedYears } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [],
      endings: [{ name: 'default', hazard: constant(0.2) }],
      discount: {
        kind: 'capital-rate',
        annualDiscountRate: 0.1,
        annualCapitalRate: 0.12,
        capital: [{ date: '2025-01-01', amount: 800 }],
      },
      until: '2825-01-01',
    })
    expect(value).toBeCloseRelative((-0.12 * 800) / (0.2 + Math.log(1.1)), 1e-13)
    expect(bySource).toEqual([{ name: 'capital charge', value }])
    expect(expectedYears).toBeCloseRelative(5, 1e-13)
  })

  it('is m/(h + δ) for a margin of every day, but for the days', () => {
    const perDay = 2
    const days = 60_000
    const { value } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: Array.from({ length: days }, (_, i) => ({
        source: 'net interest',
        date: daysAfter(i + 1),
        amount: perDay,
      })),
      endings: [{ name: 'left', hazard: constant(0.3) }],
      discount: hurdle,
      until: daysAfter(days),
      every: 'year',
    })
    const loss = 0.3 / 365.25 + DELTA
    expect(value).toBeCloseRelative(perDay / Math.expm1(loss), 1e-12)
    expect(value).toBeCloseRelative(perDay / loss, 1e-3)
  })

  it('charges dated capital like any cost, in its own source', () => {
    const charges = [
      { date: daysAfter(365), amount: 300, facility: 'loan' },
      { date: daysAfter(730), amount: 200 },
    ]
    const { bySource, byFacility } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [],
      endings: [maturity, { name: 'left', hazard: constant(0.1) }],
      discount: { kind: 'capital-charge', annualDiscountRate: 0.1, charges },
    })
    const worth = (days: number): number => Math.exp(-days * (DELTA + 0.1 / 365.25))
    expect(bySource[0]?.value).toBeCloseRelative(-300 * worth(365) - 200 * worth(730), 1e-14)
    expect(byFacility.map(({ name }) => name)).toEqual(['loan', 'relationship'])
  })
})

describe('relationshipValue, whole', () => {
  it('is what counting a hundred times a day finds, in every cell', () => {
    const { cells, byEnding, expectedYears } = relationshipValue(loan)
    const counted = bruteForce(loan, 100)
    expect(cells.length).toBe(counted.cells.size)
    for (const { source, facility, ending, value } of cells) {
      expect(value).toBeCloseRelative(counted.cells.get(`${source}/${facility}/${ending}`) ?? Number.NaN, 3e-6)
    }
    for (const { name, probability } of byEnding) {
      expect(probability).toBeCloseRelative(counted.probability.get(name) ?? Number.NaN, 3e-6)
    }
    expect(expectedYears).toBeCloseRelative(counted.years, 3e-6)
  })

  it('draws curves that agree with the probabilities', () => {
    const { survival, byEnding } = relationshipValue({ ...loan, every: 'quarter' })
    expect(survival.times).toEqual([0, 89, 180, 272, 364, 454, 545, 637, 729, 819, 910, 1002, 1094, 1096])
    const possible = byEnding.flatMap(({ incidence }) => (incidence ? [incidence] : []))
    expect(possible).toHaveLength(3)
    for (const day of survival.times) {
      const ended = possible.reduce((sum, of) => sum + curveAt(of, day), 0)
      expect(ended + curveAt(survival, day)).toBeCloseRelative(1, 1e-14)
    }
    expect(curveAt(survival, 1096)).toBeCloseRelative(byEnding[0]?.probability ?? Number.NaN, 1e-14)
    expect(byEnding[0]?.incidence).toBe(undefined)
  })

  it('stops at a day before maturity, and says what is still running', () => {
    const early = { ...loan, until: daysAfter(500), margins: loan.margins.filter(({ date }) => date <= daysAfter(500)) }
    const { byEnding } = relationshipValue(early)
    expect(byEnding.map(({ name }) => name)).toEqual([
      'maturity',
      'early repayment',
      'refinancing elsewhere',
      'default',
      'still running',
    ])
    expect(byEnding[0]).toEqual({ name: 'maturity', probability: 0, value: 0, paidAtEnding: 0 })
    expect(byEnding.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseRelative(1, 1e-15)
  })

  it('lets nobody outlast a hazard beyond all doubt', () => {
    const { byEnding, survival, value } = relationshipValue({
      ...loan,
      endings: [maturity, { name: 'gone', hazard: constant(1000, 'day') }],
    })
    expect(byEnding[0]?.probability).toBe(0)
    expect(byEnding[1]?.probability).toBeCloseRelative(1, 1e-14)
    expect(survival.between).toBe('linear')
    expect(value).toBeCloseRelative(-250 - (600 * 0.001) / 365.25, 1e-6)
  })

  it('is one total in whatever facilities and sources the parts are written', () => {
    const parts = loan.margins.flatMap(margin => [
      { ...margin, amount: margin.amount / 4 },
      { ...margin, source: `${margin.source}, the rest`, facility: 'other', amount: (margin.amount / 4) * 3 },
    ])
    expect(relationshipValue({ ...loan, margins: parts.toReversed() }).value).toBeCloseRelative(
      relationshipValue(loan).value,
      1e-13,
    )
  })
})

describe('relationshipValue refuses', () => {
  const survival = { unit: 'year', times: [0, 1], values: [1, 0.9], between: 'linear', quantity: 'survival' } as const
  const late = { source: 'fees', date: daysAfter(2000), amount: 1 }
  it.each<[string, object, string]>([
    ['INVALID_DATE', { valuationDate: 'soon' }, 'terms.valuationDate'],
    ['INVALID_DATE', { margins: [{ ...late, date: '2025-02-30' }] }, 'terms.margins[0].date'],
    ['OUT_OF_RANGE', { margins: [late] }, 'terms.margins[0].date'],
    ['OUT_OF_RANGE', { margins: [{ ...late, date: '2024-12-31' }] }, 'terms.margins[0].date'],
    ['OUT_OF_RANGE', { margins: [{ ...late, date: daysAfter(1), amount: 1e61 }] }, 'terms.margins[0].amount'],
    ['INVALID_TYPE', { margins: [{ ...late, date: daysAfter(1), source: 1 }] }, 'terms.margins[0].source'],
    ['OUT_OF_RANGE', { margins: [{ ...late, date: daysAfter(1), source: ' ' }] }, 'terms.margins[0].source'],
    ['OUT_OF_RANGE', { margins: [{ ...late, date: daysAfter(1), facility: '' }] }, 'terms.margins[0].facility'],
    [
      'CONFLICTING_OPTIONS',
      { margins: [{ ...late, date: daysAfter(1), source: 'capital charge' }] },
      'terms.margins[0].source',
    ],
    [
      'CONFLICTING_OPTIONS',
      { margins: [{ ...late, date: daysAfter(1), source: 'acquisition cost' }] },
      'terms.margins[0].source',
    ],
    ['UNKNOWN_OPTION', { margins: [{ ...late, day: 1 }] }, 'terms.margins[0].day'],
    ['INVALID_TYPE', { margins: {} }, 'terms.margins'],
    ['UNKNOWN_OPTION', { horizon: 12 }, 'terms.horizon'],
    ['EMPTY_INPUT', { endings: [] }, 'terms.endings'],
    ['OUT_OF_RANGE', { endings: [{ name: 'maturity', on: '2024-12-31' }] }, 'terms.endings[0].on'],
    ['OUT_OF_RANGE', { endings: [{ name: 'maturity', on: '2025-01-01' }] }, 'terms.endings[0].on'],
    ['CONFLICTING_OPTIONS', { endings: [maturity, { name: 'review', on: daysAfter(20) }] }, 'terms.endings[1].on'],
    [
      'CONFLICTING_OPTIONS',
      { endings: [maturity, { name: 'maturity', hazard: constant(1) }] },
      'terms.endings[1].name',
    ],
    ['CONFLICTING_OPTIONS', { endings: [{ ...maturity, name: 'still running' }] }, 'terms.endings[0].name'],
    ['CONFLICTING_OPTIONS', { endings: [{ ...maturity, hazard: constant(1) }] }, 'terms.endings[0].hazard'],
    ['INVALID_TYPE', { endings: [maturity, { name: 'x', hazard: survival }] }, 'terms.endings[1].hazard.quantity'],
    [
      'OUT_OF_RANGE',
      { endings: [maturity, { name: 'x', hazard: constant(1001, 'day') }] },
      'terms.endings[1].hazard.values[0]',
    ],
    ['OUT_OF_RANGE', { endings: [maturity, { name: 'x', hazard: constant(-1) }] }, 'terms.endings[1].hazard.values[0]'],
    ['INVALID_TYPE', { endings: [maturity, { name: 'x' }] }, 'terms.endings[1].hazard'],
    ['UNKNOWN_OPTION', { endings: [{ ...maturity, fee: 1 }] }, 'terms.endings[0].fee'],
    ['MISSING_VALUE', { endings: [{ name: 'x', hazard: constant(1) }] }, 'terms.until'],
    ['OUT_OF_RANGE', { until: daysAfter(1097) }, 'terms.until'],
    ['OUT_OF_RANGE', { until: daysAfter(0) }, 'terms.until'],
    ['OUT_OF_RANGE', { acquisitionCost: -1 }, 'terms.acquisitionCost'],
    ['OUT_OF_RANGE', { every: 'fortnight' }, 'terms.every'],
    ['OUT_OF_RANGE', { discount: { kind: 'both' } }, 'terms.discount.kind'],
    ['INVALID_TYPE', { discount: 0.1 }, 'terms.discount'],
    ['OUT_OF_RANGE', { discount: { ...hurdle, annualHurdleRate: -1 } }, 'terms.discount.annualHurdleRate'],
    ['OUT_OF_RANGE', { discount: { ...hurdle, annualHurdleRate: -0.95 } }, 'terms.discount.annualHurdleRate'],
    ['UNKNOWN_OPTION', { discount: { ...hurdle, charges: [] } }, 'terms.discount.charges'],
  ])('%s %j', (code, change, path) => {
    expect(thrown(() => relationshipValue(changed(change)))).toMatchObject({ code, path })
  })

  it('a survival curve with a way to turn it into a hazard', () => {
    const { hint } = thrown(() =>
      relationshipValue(changed({ endings: [{ name: 'x', hazard: survival }], until: daysAfter(9) })),
    )
    expect(hint).toBe(
      'Between two times of a survival curve that runs log-linear the hazard is the step ln(S1/S2) / (t2 - t1)',
    )
  })

  function changed(change: object): RelationshipTerms {
    return { valuationDate: '2025-01-01', margins: [], endings: [maturity], discount: hurdle, ...change }
  }
})
