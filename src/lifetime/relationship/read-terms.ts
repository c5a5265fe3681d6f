/**
 * The terms of a relationship, checked, with days counted from the valuation date.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { periodEnds } from '../../records/core.js'
import type { Days } from './dated.js'
import { dayWithin, expectMoney } from './dated.js'
import type { Accrual, Flow } from './flow.js'
import { ACQUISITION, facilityOf, sourceOf, WHOLE } from './names.js'
import { readDiscount } from './read-discount.js'
import type { EndingPlan } from './read-endings.js'
import { lastDayOf, readEndings } from './read-endings.js'
import type { DatedMargin, RelationshipTerms } from './terms.js'

/** Everything that a valuation needs. */
export interface Plan extends Days {
  /** δ per day. */
  readonly force: number
  readonly flows: readonly Flow[]
  /** What capital costs per day, below 0, where it accrues. */
  readonly accruing?: Accrual
  readonly endings: readonly EndingPlan[]
  /** Days for which the curves of the result are drawn, ascending to the last. */
  readonly drawn: readonly number[]
}

const KNOWN: readonly (keyof RelationshipTerms)[] = [
  'valuationDate',
  'margins',
  'endings',
  'discount',
  'acquisitionCost',
  'until',
  'every',
]

/** The terms, checked. */
export function readTerms(terms: RelationshipTerms): Plan {
  expectKnownKeys(expectObject(terms, 'terms'), KNOWN, 'terms')
  const { margins, acquisitionCost, every = 'month' } = terms
  const start = dayNumber(terms.valuationDate, 'terms.valuationDate')
  const days = { start, last: lastDayOf(terms, start) }
  const { force, charges, accruing } = readDiscount(terms.discount, days)
  expectList(margins, 'terms.margins')
  const flows = margins.map((margin, i) => readMargin(margin, days, `terms.margins[${i}]`))
  if (acquisitionCost !== undefined) {
    const amount = -expectMoney(acquisitionCost, 'terms.acquisitionCost', 0)
    flows.push({ facility: WHOLE, source: ACQUISITION, day: 0, amount })
  }
  return {
    ...days,
    force,
    flows: [...flows, ...charges],
    ...(accruing && { accruing }),
    endings: readEndings(terms.endings, days),
    drawn: Array.from(periodEnds(every, start + 1, start + days.last, 'terms.every'), day => day - start),
  }
}

function readMargin(margin: DatedMargin, days: Days, path: string): Flow {
  expectKnownKeys(expectObject(margin, path), ['date', 'amount', 'source', 'facility'], path)
  return {
    facility: facilityOf(margin, path),
    source: sourceOf(margin.source, `${path}.source`),
    day: dayWithin(margin.date, days, `${path}.date`),
    amount: expectMoney(margin.amount, `${path}.amount`),
  }
}
