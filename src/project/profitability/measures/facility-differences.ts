/**
 * Facilities before and after a change, by their names.
 *
 * @module
 */
import { PROFIT_LINES } from '../engine/statement.js'
import type { FacilityProfit } from '../result-types.js'

/** One facility before and after. */
export interface FacilityDifference {
  readonly name: string
  /** `'changed'` where any figure is another. */
  readonly change: 'added' | 'dropped' | 'changed' | 'same'
  readonly before?: FacilityProfit
  readonly after?: FacilityProfit
  /** After less before. */
  readonly profit: number
  readonly economicProfit: number
}

/** Those of before in their order, then those that are new. */
export function facilityDifferences(
  old: readonly FacilityProfit[],
  now: readonly FacilityProfit[],
): readonly FacilityDifference[] {
  const after = new Map(now.map(facility => [keyOf(facility), facility]))
  const known = new Set(old.map(keyOf))
  return [
    ...old.map(facility => facilityDifference(facility.name, facility, after.get(keyOf(facility)))),
    ...now
      .filter(facility => !known.has(keyOf(facility)))
      .map(facility => facilityDifference(facility.name, undefined, facility)),
  ]
}

/** What a relationship itself costs is no facility, whatever that is called. */
function keyOf({ kind, name }: FacilityProfit): string {
  return kind === 'relationship' ? '' : name
}

function facilityDifference(
  name: string,
  before: FacilityProfit | undefined,
  after: FacilityProfit | undefined,
): FacilityDifference {
  const of = (field: 'profit' | 'economicProfit'): number =>
    (after === undefined ? 0 : after[field]) - (before === undefined ? 0 : before[field])
  return {
    name,
    change:
      before === undefined ? 'added' : after === undefined ? 'dropped' : isSame(before, after) ? 'same' : 'changed',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    profit: of('profit'),
    economicProfit: of('economicProfit'),
  }
}

const FIGURES = ['kind', 'capital', 'capitalCharge', 'averageBalance', 'exposureAtDefault', 'raroc'] as const

function isSame(before: FacilityProfit, after: FacilityProfit): boolean {
  return (
    FIGURES.every(figure => before[figure] === after[figure]) &&
    PROFIT_LINES.every(line => before.lines[line] === after.lines[line])
  )
}
