/**
 * What an hour of the lender's work costs, from the activities it has written down.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { Learner } from '../case/types.js'
import type { NextStepLearnt } from './types.js'

/**
 * All cost over all hours of activities that say both; one that is long counts as much as it is long.
 *
 * @example
 * import { learnNextStep } from 'clientele/appraisal'
 * learnNextStep().finish() // => { kind: 'next-step-learnt', version: 1, hours: 0 }
 */
export function learnNextStep(): Learner<NextStepLearnt> {
  const costs: number[] = []
  const hoursWorked: number[] = []
  let currency: string | undefined
  return {
    add: client => {
      currency = client.currency
      for (const { hours, cost, currency: of } of client.records('activities')) {
        if (hours === undefined || cost === undefined || of === undefined || hours <= 0) continue
        const amount = client.money(cost, of)
        if (amount === undefined) continue
        costs.push(amount)
        hoursWorked.push(hours)
      }
    },
    finish: () => {
      const hours = sortedSum(hoursWorked)
      return {
        kind: 'next-step-learnt',
        version: 1,
        ...(currency !== undefined && hours > 0 && { costPerHour: { amount: sortedSum(costs) / hours, currency } }),
        hours,
      }
    },
  }
}

/** The same to the last bit, whatever the order of clients. */
function sortedSum(amounts: readonly number[]): number {
  return compensatedSum(Float64Array.from(amounts).sort())
}
