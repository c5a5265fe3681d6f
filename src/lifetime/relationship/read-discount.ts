/**
 * How money loses value, and what capital costs beside it.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import { daysPer, forcePerUnit } from '../../money/core.js'
import type { Days } from './dated.js'
import { dayWithin, expectMoney, LONGEST_DELAY, stairOf } from './dated.js'
import type { Accrual, Flow } from './flow.js'
import { CAPITAL, facilityOf } from './names.js'
import type { CapitalCharge, CapitalRate, DiscountTerms } from './terms.js'

/** What the terms of discounting come to. */
export interface Discount {
  /** δ per day. */
  readonly force: number
  /** What capital costs on days, below 0. */
  readonly charges: readonly Flow[]
  /** What capital costs per day, below 0, where it accrues. */
  readonly accruing?: Accrual
}

/** The terms of discounting, checked. */
export function readDiscount(terms: DiscountTerms, days: Days): Discount {
  expectOneOf(expectObject(terms, PATH)['kind'], ['hurdle-rate', 'capital-charge', 'capital-rate'], `${PATH}.kind`)
  if (terms.kind === 'capital-charge') return ofCharges(terms, days)
  if (terms.kind === 'capital-rate') return ofRate(terms, days)
  expectKnownKeys(terms, ['kind', 'annualHurdleRate'], PATH)
  return { force: forceOf(terms.annualHurdleRate, days, `${PATH}.annualHurdleRate`), charges: [] }
}

function ofCharges(terms: CapitalCharge, days: Days): Discount {
  expectKnownKeys(terms, ['kind', 'annualDiscountRate', 'charges'], PATH)
  expectList(terms.charges, `${PATH}.charges`)
  const charges = terms.charges.map((charge, i) => {
    const path = `${PATH}.charges[${i}]`
    expectKnownKeys(expectObject(charge, path), ['date', 'amount', 'facility'], path)
    return {
      facility: facilityOf(charge, path),
      source: CAPITAL,
      day: dayWithin(charge.date, days, `${path}.date`),
      amount: -expectMoney(charge.amount, `${path}.amount`, 0),
    }
  })
  return { force: forceOf(terms.annualDiscountRate, days, `${PATH}.annualDiscountRate`), charges }
}

function ofRate(terms: CapitalRate, days: Days): Discount {
  expectKnownKeys(terms, ['kind', 'annualDiscountRate', 'annualCapitalRate', 'capital', 'facility'], PATH)
  const rate = expectNonNegative(terms.annualCapitalRate, `${PATH}.annualCapitalRate`)
  if (rate > 1) reject('OUT_OF_RANGE', `${PATH}.annualCapitalRate`, 'a number <= 1', rate, 'Write 10 % as 0.1')
  const capital = stairOf(terms.capital, days, `${PATH}.capital`, 0)
  const force = forceOf(terms.annualDiscountRate, days, `${PATH}.annualDiscountRate`)
  const amounts = capital.amounts.map(amount => (-rate * amount) / daysPer('year'))
  return { force, charges: [], accruing: { facility: facilityOf(terms, PATH), days: capital.days, amounts } }
}

/** δ per day, of a rate by which money does not outgrow a double until the last payment. */
function forceOf(rate: number, { last }: Days, path: string): number {
  const force = forcePerUnit(rate, 'day', path)
  return -force * (last + LONGEST_DELAY) <= MOST_GROWTH ? force : reject('OUT_OF_RANGE', path, BOUNDED, rate)
}

const PATH = 'terms.discount'
const MOST_GROWTH = 200
const BOUNDED = 'a rate by which money grows to no more than e^200 in the days that count and a century'
