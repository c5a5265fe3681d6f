/**
 * What all verdicts together come to.
 *
 * @module
 */

import { expectObject, reject } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Grade } from '../grade.js'
import type { ClientValue } from '../shapes/value.js'
import type { ReconciledValues } from '../value/index.js'
import { reconcileValues } from '../value/index.js'
import type { ClientAppraisal } from './types.js'

/** The clients of one grade together. */
export interface GradeTotals {
  readonly grade: Grade
  readonly clients: number
  readonly value: number
  readonly exposure: number
  readonly economicCapital: number
}

/** All clients together: by source of value, by facilities and new business, by grade. */
export interface AppraisalTotals extends ReconciledValues {
  /** A, B and C; their values add up to `value`. */
  readonly byGrade: readonly GradeTotals[]
}

const GRADES: readonly Grade[] = ['A', 'B', 'C']

/**
 * The sum of all values, three ways: where they come from, from running facilities or new business, of which grade.
 *
 * @param clients the verdicts of `appraise` or `appraiseEach`; each is looked at once.
 * @throws ClienteleError `MIXED_CURRENCIES`, `INVALID_TYPE`.
 * @example
 * import { appraisalTotals, appraise } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const totals = appraisalTotals(appraise(sampleLender({ clients: 20 }).portfolio).clients)
 * totals.clients // => 20
 * totals.byGrade.map(({ grade, clients }) => `${grade} ${clients}`) // => [ 'A 4', 'B 8', 'C 8' ]
 * totals.largestGap < 1e-12 // => true
 */
export function appraisalTotals(clients: Iterable<ClientAppraisal>): AppraisalTotals {
  if (typeof clients !== 'object' || clients === null || !(Symbol.iterator in clients)) {
    reject('INVALID_TYPE', 'clients', 'verdicts one after the other, as appraise gives them', clients)
  }
  const sums = GRADES.map(grade => ({
    grade,
    clients: 0,
    value: runningSum(),
    exposure: runningSum(),
    capital: runningSum(),
  }))
  function* values(): Generator<ClientValue> {
    let row = 0
    for (const client of clients) {
      expectObject(client, `clients[${row++}]`)
      const { grade, value } = client
      const of = sums[GRADES.indexOf(grade.grade)]!
      of.clients++
      addTo(of.value, value.value)
      addTo(of.exposure, value.exposure)
      addTo(of.capital, value.economicCapital)
      yield value
    }
  }
  const reconciled = reconcileValues(values())
  return {
    ...reconciled,
    byGrade: sums.map(({ grade, clients: count, value, exposure, capital }) => ({
      grade,
      clients: count,
      value: totalOf(value),
      exposure: totalOf(exposure),
      economicCapital: totalOf(capital),
    })),
  }
}
