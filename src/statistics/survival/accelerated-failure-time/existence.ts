/**
 * Data whose likelihood grows without end, by name before any search: columns that tell beforehand whose event will not come,
 * and times that columns tell exactly.
 *
 * Where some sum of columns is the same for all events and larger for some that are censored, their times may be as long as one
 * likes: the same condition as of counts (there: the same for all counts above 0, lower for some zeros).
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { expectIndependent } from '../../regression/collinearity.js'
import type { Design } from '../../regression/design.js'
import { designOf } from '../../regression/design.js'
import { POISSON } from '../../regression/family.js'
import { separationOf } from '../../regression/separation.js'
import type { FailureRows } from './rows.js'

/** The columns, standardised, once they are known to have a maximum; NO_VARIATION for a constant one. */
export function expectEstimable({ names, columns, event, weight, size }: FailureRows): Design {
  const outcomes = Float64Array.from(event)
  const design = designOf({ names, columns, outcomes, weights: weight, rows: size }, true)
  const penalties = new Float64Array(design.width)
  expectIndependent(design, penalties, 1)
  if (names.length === 0) return design
  const separation = separationOf(design, POISSON, penalties)
  if (separation === undefined) return design
  const told = separation.factors.map(j => names[j - 1]!)
  return reject(
    'SEPARATED_OUTCOMES',
    told.length === 1 ? `columns.${told[0]}` : 'columns',
    'events on both sides of every sum of columns',
    `${told.join(', ')}: those on one side are all censored, so that their times have no bound`,
    `Leave ${told.join(' or ')} out, or take coxModel with firth`,
  )
}
