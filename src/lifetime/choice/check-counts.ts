/**
 * Whether clients bought as often as the model says they would, while observed.
 *
 * @module
 */
import type { FrequencyTable } from '../validation/index.js'
import { frequencyTable } from '../validation/index.js'
import type { BaseSubject } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import type { Check } from './check.js'
import { found, notChecked } from './check.js'
import { markdownTable, percent, shownProbability } from './markdown.js'

/** Fewer clients than this are expected in no cell, so that a χ² means something. */
const LEAST_EXPECTED = 5
const LONGEST = 7
const FEWEST = 30
/** More than one client in fifty in a wrong cell is more than a nuisance. */
const MISPLACED = 0.02
const IMPROBABLE = 0.01
/** Standard errors beyond which chance is no explanation. */
const CERTAIN = 3

/** Whether clients with 0, 1, 2 ... repeat purchases are as many as expected. */
export function checkFrequencies(subject: BaseSubject): Check {
  const table = shortEnough(subject)
  if (typeof table === 'string') return notChecked(table)
  const { purchases, actual, expected, chiSquare, degreesOfFreedom, pValue } = table
  const clients = sum(actual)
  const misplaced = sum(actual.map((count, n) => Math.abs(count - expected[n]!))) / 2 / clients
  const last = purchases.length - 1
  const cells = Array.from(purchases, n => `${n}${n === last ? ' and more' : ''}`)
  const test =
    chiSquare === undefined || degreesOfFreedom === undefined || pValue === undefined
      ? ''
      : `; χ² = ${chiSquare.toFixed(1)} on ${degreesOfFreedom} degrees of freedom, ${shownProbability(pValue)}`
  return found(
    misplaced <= MISPLACED || (pValue !== undefined && pValue >= IMPROBABLE),
    `${percent(misplaced)} of clients stand in another cell than expected${test}`,
    markdownTable(
      ['repeat purchases', ...cells],
      [
        ['clients', ...Array.from(actual)],
        ['expected', ...Array.from(expected, count => Number(count.toFixed(1)))],
      ],
    ),
  )
}

/** Whether those who bought once are as many as expected. */
export function checkOneTimeBuyers({ module, model, base }: BaseSubject): Check {
  if (!hasVerb(module, 'purchaseProbability')) return notChecked(NO_COUNTS)
  const { actual, expected } = frequencyTable([module, model], base, { upTo: 1 })
  const clients = sum(actual)
  const [seen, promised] = [actual[0]! / clients, expected[0]! / clients]
  const error = Math.sqrt((promised * (1 - promised)) / clients)
  const isNear = Math.abs(seen - promised) <= Math.max(MISPLACED, CERTAIN * error)
  return found(isNear, `${percent(seen)} of clients bought once, ${percent(promised)} are expected to have`)
}

/** Whether counts vary more than they would if all clients were alike. */
export function checkDispersion({ base: { patterns } }: BaseSubject): Check {
  const { frequency, weight } = patterns
  const clients = sum(weight)
  const mean = weight.reduce((total, of, i) => total + (of * frequency[i]!) / clients, 0)
  if (mean === 0) return notChecked('nobody bought twice')
  const variance = weight.reduce((total, of, i) => total + (of * (frequency[i]! - mean) ** 2) / clients, 0)
  const ratio = variance / mean
  const said = `the variance of repeat purchases is ${ratio.toFixed(1)} times their mean, which it would be once if all clients were alike`
  return found(ratio > 1 + CERTAIN * Math.sqrt(2 / clients), said)
}

/** The longest table in which every cell expects some clients; the longest of all where no table has that. */
function shortEnough({ module, model, base }: BaseSubject): FrequencyTable | string {
  if (!hasVerb(module, 'purchaseProbability')) return NO_COUNTS
  if (sum(base.patterns.weight) < FEWEST) return 'there are too few clients for counts to be compared'
  for (let upTo = LONGEST; upTo >= 1; upTo--) {
    const table = frequencyTable([module, model], base, { upTo })
    if (table.expected.every(clients => clients >= LEAST_EXPECTED)) return table
  }
  return frequencyTable([module, model], base, { upTo: LONGEST })
}

function sum(column: Float64Array): number {
  return column.reduce((total, value) => total + value, 0)
}

const NO_COUNTS = 'this model gives no probabilities of counts for clients of whom nothing is known'
