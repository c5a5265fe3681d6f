import { expect, it } from 'vitest'
import { readCommon } from '../../../../src/project/profitability/engine/read-fees.js'
import { euro } from './samples.js'

const ONCE = { kind: 'once', name: 'Fee', amount: euro(100), on: '2025-01-15', partOfYield: true } as const
const read = (facility: object): unknown =>
  Reflect.apply(readCommon, undefined, [{ name: 'x', ...facility }, 'EUR', 'f'])

it('keeps what is right, and reads amounts of JSON in place', () => {
  const cost = { kind: 'share-of-income', share: 0.3 } as const
  const facility = { name: 'x', fees: [ONCE], transactionCost: euro(5), operatingCost: cost }
  for (const given of [facility, JSON.parse(JSON.stringify(facility)), { name: 'x' }]) {
    const copy = { ...given }
    readCommon(copy, 'EUR', 'f')
    expect(copy).toEqual('fees' in given ? facility : { name: 'x' })
  }
})

it.each([
  [{ fees: [{ ...ONCE, on: '2025-02-29' }] }, 'f.fees[0].on'],
  [{ fees: [{ ...ONCE, partOfYield: 'yes' }] }, 'f.fees[0].partOfYield'],
  [{ fees: [{ ...ONCE, amount: euro(-1) }] }, 'f.fees[0].amount.minorUnits'],
  [{ fees: [ONCE, { kind: 'monthly' }] }, 'f.fees[1].kind'],
  [{ fees: [{ kind: 'yearly', name: 'a', amount: euro(1), on: '2025-01-01' }] }, 'f.fees[0].on'],
  [{ fees: Array(1) }, 'f.fees[0]'],
  [{ transactionCost: 5 }, 'f.transactionCost'],
  [{ operatingCost: { kind: 'share-of-income', share: 30 } }, 'f.operatingCost.share'],
  [{ operatingCost: { kind: 'share-of-balance', annualRate: -0.1 } }, 'f.operatingCost.annualRate'],
  [{ operatingCost: { kind: 'ratio' } }, 'f.operatingCost.kind'],
  [
    { operatingCost: { kind: 'activities', activities: [{ name: 'a', timesPerYear: 1e9, unitCost: euro(1) }] } },
    'f.operatingCost.activities[0].timesPerYear',
  ],
  [
    { operatingCost: { kind: 'activities', activities: [{ name: 'a', timesPerYear: 1 }] } },
    'f.operatingCost.activities[0].unitCost',
  ],
])('names what is wrong: %#', (facility, path) => {
  expect(() => read(facility)).toThrow(expect.objectContaining({ path }))
})
