import { expectList, expectObject, expectOneOf, expectText, reject } from '../../../errors/index.js'
import { expectTimeUnit } from '../../../money/core.js'
import { expectColumns, PROBABILITY, VALUE } from '../../columns.js'
import { expectLevel } from '../../level.js'
import { ownValue } from '../../own-value.js'
import { SURVIVAL_INTERVALS } from '../curves/survival-interval.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import type { ProbabilityColumns } from './incidence-product.js'

/** Cumulative incidences that come from anywhere; what is none is named at its first fault. */
export function expectIncidence(given: CumulativeIncidence, path = 'incidence'): CumulativeIncidence {
  expectObject(given, path)
  expectTimeUnit(given.unit, `${path}.unit`)
  expectOneOf(given.interval, SURVIVAL_INTERVALS, `${path}.interval`)
  expectLevel(given.level)
  expectList(given.unwatched, `${path}.unwatched`)
  const { times, atRisk, censored } = given
  const size = expectColumns(
    [`${path}.times`, times, VALUE],
    [`${path}.atRisk`, atRisk, VALUE],
    [`${path}.censored`, censored, VALUE],
  )
  for (let k = 1; k < size; k++) {
    if (times[k]! <= times[k - 1]!) reject('OUT_OF_RANGE', `${path}.times[${k}]`, `a time > ${times[k - 1]}`, times[k])
  }
  expectProbabilities(given.stillThere, times, `${path}.stillThere`)
  expectObject(given.incidence, `${path}.incidence`)
  if (expectList(given.endings, `${path}.endings`).length === 0)
    reject('EMPTY_INPUT', `${path}.endings`, 'at least one ending', given.endings)
  for (const [j, name] of given.endings.entries()) {
    expectText(name, `${path}.endings[${j}]`)
    const at = `${path}.incidence.${name}`
    const columns = ownValue(given.incidence, name)
    if (columns === undefined) return reject('MISSING_VALUE', at, 'the columns of the ending', columns)
    expectProbabilities(columns, times, at)
    expectColumns([`${path}.times`, times, VALUE], [`${at}.events`, columns.events, VALUE])
  }
  return given
}

function expectProbabilities(given: ProbabilityColumns, times: Float64Array, path: string): void {
  expectObject(given, path)
  expectColumns(
    ['times', times, VALUE],
    [`${path}.probability`, given.probability, PROBABILITY],
    [`${path}.standardErrors`, given.standardErrors, VALUE],
    [`${path}.lower`, given.lower, PROBABILITY],
    [`${path}.upper`, given.upper, PROBABILITY],
  )
}
