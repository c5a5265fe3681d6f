/** Whatever stands in whatever field, doors of measures and contributions answer or say which field is wrong. */
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import * as doors from '../../src/project/index.js'
import { columnsOf, profitOf } from '../project/contribution/profits.js'
import {
  ADVICE,
  BOND,
  DEPOSIT,
  eur,
  LINE,
  LOAN,
  RELATIONSHIP,
  TERMS,
} from '../project/profitability/measures/sample.js'
import { JUNK, pathsOf, replaced } from './junk.js'

/** What was thrown that is no error of ours, or came back as no number. */
function faults(door: (...args: never[]) => unknown, args: readonly unknown[]): readonly string[] {
  return pathsOf(args).flatMap(path =>
    path.length === 0
      ? []
      : JUNK.flatMap(junk => {
          try {
            const changed = replaced(args, path, junk)
            const result: unknown = Array.isArray(changed) ? Reflect.apply(door, undefined, changed) : undefined
            return numbersOf(result).every(Number.isFinite) ? [] : [`${path.join('.')}: a result that is no number`]
          } catch (thrown) {
            return thrown instanceof ClienteleError ? [] : [`${path.join('.')}: ${String(thrown)}`]
          }
        }),
  )
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(numbersOf)
}

const small = { ...RELATIONSHIP, facilities: [BOND, ADVICE] }
const rates = {
  loan: 100,
  loanRate: 0.05,
  fundingRate: 0.03,
  expectedLossRate: 0.01,
  operatingCostRate: 0.01,
  capitalRate: 0.08,
  capitalReturn: 0.03,
  taxRate: 0.25,
  funding: 'whole-loan',
  fees: 1,
  annualHurdleRate: 0.1,
}

describe('doors of contributions', () => {
  const loans = [
    { client: 'a', loanAmount: eur(5), projectSize: eur(7) },
    { client: 'b', loanAmount: eur(3), projectSize: eur(9) },
  ]
  const bands = { bands: [{ upTo: eur(8), factor: 1 }, { factor: 2 }] }
  const profits = columnsOf([5, -1, 3], ['a', 'b', 'c'])

  it('answer, or name the wrong field', () => {
    expect(
      faults(doors.contributions, [[profitOf('a', { interest: 5 }), profitOf('b', { tax: -1 })], { by: 'profit' }]),
    ).toEqual([])
    expect(faults(doors.contributions, [profits, { by: 'economic-profit' }])).toEqual([])
    expect(faults(doors.contributionIndex, [loans, bands])).toEqual([])
    const index = doors.contributionIndex(loans, bands)
    expect(faults(doors.reconcileContributions, [profits, index, { by: 'profit', most: 2 }])).toEqual([])
  })
})

describe('doors of measures', () => {
  it('answer, or name the wrong field', () => {
    expect(faults(doors.raroc, [rates])).toEqual([])
    expect(faults(doors.adjustedRaroc, [0.1, { beta: 1, marketReturn: 0.1, riskFreeRate: 0.03 }])).toEqual([])
    expect(faults(doors.compareRelationshipProfits, [small, { ...small, facilities: [LINE, DEPOSIT] }, TERMS])).toEqual(
      [],
    )
    expect(faults(doors.withCrossSell, [small, [{ facility: LOAN, probability: 0.5 }], TERMS])).toEqual([])
    expect(faults(doors.profitByYear, [small, TERMS, { years: 2 }])).toEqual([])
    const years = doors.profitByYear(small, TERMS, { years: 2 })
    expect(faults(doors.relationshipEconomicValue, [years])).toEqual([])
    expect(faults(doors.relationshipMargins, [years])).toEqual([])
  })
})
