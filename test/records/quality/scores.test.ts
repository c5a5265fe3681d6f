import type { Portfolio } from 'clientele/records'
import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const AS_OF = '2024-12-31'

/** Without expectations, so that only what is said below counts. */
const BARE = { fields: [], records: [], ageing: {} }

const rate = (date: string, value: unknown, source = 'core'): object => ({
  date,
  from: 'EUR',
  to: 'CNY',
  rate: value,
  source,
})

const RATES: Portfolio = {
  exchangeRates: [rate('2024-01-01', 7.6), rate('2024-01-02', -7.6), rate('2024-01-03', undefined)] as never,
}

it('computes means over values, questions and tables by hand', () => {
  const quality = dataQuality(RATES, { asOf: AS_OF, policy: { ...BARE, sources: { core: 0.5 } } })
  // Twelve fields that cannot lack, one does; fourteen values said, one cannot be; three keys; three records of a source worth half.
  expect(quality.tables.exchangeRates?.dimensions).toEqual({
    completeness: { score: 11 / 12, coverage: 1 },
    validity: { score: 13 / 14, coverage: 1 },
    uniqueness: { score: 1, coverage: 1 },
    reliability: { score: 0.5, coverage: 1 },
  })
  expect(quality.score).toBeCloseTo((11 / 12 + 13 / 14 + 1 + 0.5) / 4, 12)
  expect([...(quality.tables.exchangeRates?.byRecord.values ?? [])]).toEqual(
    [(1 + 1 + 1 + 0.5) / 4, (1 + 4 / 5 + 1 + 0.5) / 4, (3 / 4 + 1 + 1 + 0.5) / 4].map(score =>
      expect.closeTo(score, 12),
    ),
  )
  expect(quality.tables.exchangeRates?.fields['rate']).toEqual({
    completeness: { score: expect.closeTo(2 / 3, 12), coverage: 1 },
    validity: { score: 0.5, coverage: 1 },
  })
})

it('weighs questions and tables as the policy says', () => {
  const portfolio: Portfolio = { ...RATES, products: [{ id: 'P', name: 'Loan' }] }
  const dimensions = { completeness: 3, validity: 1, uniqueness: 0, consistency: 0, timeliness: 0, reliability: 0 }
  const policy = { ...BARE, dimensions, tables: { products: 2 } }
  const { score, losses } = dataQuality(portfolio, { asOf: AS_OF, policy })
  const [complete, valid] = [(11 / 12 + 2) / 3, (13 / 14 + 2) / 3]
  expect(score).toBeCloseTo((3 * complete + valid) / 4, 12)
  expect(losses).toEqual([
    {
      dimension: 'completeness',
      table: 'exchangeRates',
      reason: 'rate',
      lost: expect.closeTo((3 / 4) * (1 / 3) * (1 / 12), 12),
    },
    {
      dimension: 'validity',
      table: 'exchangeRates',
      reason: 'rate',
      lost: expect.closeTo((1 / 4) * (1 / 3) * (1 / 14), 12),
    },
  ])
})

it('leaves out what cannot be judged and says how much that is', () => {
  const payments = ['F-1', 'F-2'].map((facility, i) => ({ id: `Z-${i}`, facility, date: '2024-01-01', amount: 1 }))
  const { dimensions } = dataQuality({ payments }, { asOf: AS_OF, policy: BARE })
  expect(dimensions.consistency).toEqual({ coverage: 0 })
  expect(dimensions.reliability).toEqual({ coverage: 0 })
  const facility = {
    id: 'F-1',
    client: 'C-1',
    kind: 'term-loan',
    status: 'active',
    currency: 'EUR',
    limit: 1,
    signedOn: AS_OF,
  }
  const known = dataQuality({ payments, facilities: [facility as never] }, { asOf: AS_OF, policy: BARE })
  expect(known.tables.payments?.dimensions.consistency).toEqual({ score: expect.closeTo(1 / 3, 12), coverage: 3 / 4 })
})

it('adds up scores of clients over the tables that belong to them, directly or through others', () => {
  const portfolio = {
    clients: ['A', 'B'].map(id => ({ id, name: id, entityType: 'company', status: 'active' })),
    facilities: [
      { id: 'F', client: 'B', kind: 'bond', status: 'active', currency: 'EUR', limit: 5, signedOn: '2020-01-01' },
    ],
    collaterals: [{ id: 'K', facility: 'F', kind: 'cash', value: 'much', currency: 'EUR' }],
  } as never
  const { clients } = dataQuality(portfolio, { asOf: AS_OF, policy: BARE })
  expect(clients.ids).toEqual(['A', 'B'])
  expect([...clients.dimensions.validity.values]).toEqual([1, expect.closeTo((1 + 1 + 4 / 5) / 3, 12)])
  expect([...clients.scores.values]).toEqual([1, expect.closeTo((1 + (1 + 1 + 4 / 5) / 3 + 1 + 1) / 4, 12)])
  expect([...clients.dimensions.timeliness.defined]).toEqual([0, 0])
})
