import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { readFacility } from '../../../../src/project/profitability/engine/read-facility.js'
import { JUNK } from '../../../laws/junk.js'
import { DEPOSIT, euro, GUARANTEE, LINE, LOAN, SERVICE } from './samples.js'

const read = (facility: unknown): unknown => Reflect.apply(readFacility, undefined, [facility, 'EUR', 'facility'])

it.each([LOAN, LINE, GUARANTEE, DEPOSIT, SERVICE])('reads a $kind twice alike', facility => {
  const once = readFacility(facility, 'EUR', 'facility')
  expect(once).toMatchObject({ name: facility.name, kind: facility.kind })
  expect(readFacility(once, 'EUR', 'facility')).toEqual(once)
})

it.each([LOAN, LINE, GUARANTEE, DEPOSIT, SERVICE])('leaves a $kind from a file as it was given', facility => {
  const given = JSON.parse(JSON.stringify(facility))
  const before = structuredClone(given)
  expect(readFacility(given, 'EUR', 'facility')).toEqual(readFacility(facility, 'EUR', 'facility'))
  expect(given).toEqual(before)
})

it.each([
  [{ ...LOAN, kind: 'loan' }, 'kind', 'OUT_OF_RANGE'],
  [{ ...LOAN, name: '' }, 'name', 'EMPTY_INPUT'],
  [{ ...LOAN, margin: 0.02 }, 'margin', 'UNKNOWN_OPTION'],
  [{ ...LOAN, lossGivenDefault: 45 }, 'lossGivenDefault', 'OUT_OF_RANGE'],
  [{ ...LOAN, rate: { kind: 'fixed', annualRate: -1 } }, 'rate.annualRate', 'OUT_OF_RANGE'],
  [{ ...LOAN, rate: { kind: 'floating', margin: 0.02 } }, 'rate.resetMonths', 'INVALID_TYPE'],
  [{ ...LOAN, dayCount: 'act/360' }, 'dayCount', 'OUT_OF_RANGE'],
  [{ ...LOAN, transferRate: Number.NaN }, 'transferRate', 'OUT_OF_RANGE'],
  [{ ...LOAN, capital: { riskWeight: 150 } }, 'capital.riskWeight', 'OUT_OF_RANGE'],
  [{ ...LOAN, capital: { economicCapital: -0.1 } }, 'capital.economicCapital', 'OUT_OF_RANGE'],
  [{ ...LOAN, capital: undefined }, 'capital', 'INVALID_TYPE'],
  [{ ...LINE, drawn: euro(60_000_000) }, 'drawn', 'OUT_OF_RANGE'],
  [{ ...LINE, drawn: euro(-1) }, 'drawn.minorUnits', 'OUT_OF_RANGE'],
  [{ ...LINE, from: '2024-02-30' }, 'from', 'INVALID_DATE'],
  [{ ...LINE, conversionFactor: 2 }, 'conversionFactor', 'OUT_OF_RANGE'],
  [{ ...LINE, commitmentFee: -0.01 }, 'commitmentFee', 'OUT_OF_RANGE'],
  [{ ...LINE, liquidityReserve: 1.5 }, 'liquidityReserve', 'OUT_OF_RANGE'],
  [{ ...GUARANTEE, months: 0 }, 'months', 'OUT_OF_RANGE'],
  [{ ...GUARANTEE, probabilityOfDefault: 2 }, 'probabilityOfDefault', 'OUT_OF_RANGE'],
  [{ ...DEPOSIT, balance: 5 }, 'balance', 'INVALID_TYPE'],
  [{ ...DEPOSIT, maturity: { kind: 'demand', coreShare: 2, coreMonths: 1 } }, 'maturity.coreShare', 'OUT_OF_RANGE'],
  [{ ...DEPOSIT, maturity: { kind: 'demand', coreShare: 0.5, coreMonths: 0 } }, 'maturity.coreMonths', 'OUT_OF_RANGE'],
  [{ ...DEPOSIT, maturity: { kind: 'notice' } }, 'maturity.kind', 'OUT_OF_RANGE'],
])('names what is wrong: %#', (facility, field, code) => {
  expect(() => read(facility)).toThrow(expect.objectContaining({ path: `facility.${field}`, code }))
})

it.each([LOAN, LINE, GUARANTEE, DEPOSIT, SERVICE])(
  'answers junk in any field of a $kind with a named fault',
  facility => {
    for (const field of Object.keys(facility)) {
      for (const value of JUNK) {
        try {
          read({ ...facility, [field]: value })
        } catch (error) {
          expect(error).toBeInstanceOf(ClienteleError)
        }
      }
    }
  },
)
