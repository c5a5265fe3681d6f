/**
 * How far two outcomes of one project are from each other.
 *
 * @module
 */
import type { Column } from '../../table.js'
import { table } from '../../table.js'
import type { PeerCase } from './cases.js'
import { CASES } from './cases.js'
import { ourOutcome } from './ours.js'
import type { Outcome, RecordedOutcomes } from './recorded.js'

/**
 * Largest difference of each figure and column: of amounts as a share of all uses of money, of rates and ratios as it is.
 */
export function differences(ours: Outcome, theirs: Outcome): ReadonlyMap<string, number> {
  const scale = (name: string): number => (name === 'irr' || name === 'dscr' ? 1 : theirs.figures.uses)
  const figures = entries(theirs.figures).map(
    ([name, value]) => [name, Math.abs(ours.figures[name] - value) / scale(name)] as const,
  )
  const columns = entries(theirs.columns).map(([name, column]) => {
    const own = ours.columns[name]
    if (own.length !== column.length) return [name, Number.NaN] as const
    const largest = column.reduce((most, value, year) => Math.max(most, Math.abs(own[year]! - value)), 0)
    return [name, largest / scale(name)] as const
  })
  return new Map<string, number>([...figures, ...columns])
}

function entries<K extends string, T>(fields: Readonly<Record<K, T>>): readonly (readonly [K, T])[] {
  const names: K[] = []
  for (const name in fields) names.push(name)
  return names.map(name => [name, fields[name]] as const)
}

/**
 * Whether the peer's debt is what it was asked for. Where debt is a share of all costs, it counts the fee of a debt that is the
 * share of costs without a fee: one step of a series that does not end there.
 */
export function isSizedInOneStep({ debt }: PeerCase): boolean {
  return debt.size.kind === 'share' && debt.fee > 0
}

/** Ours for the peer's debt where that is of its own kind, else from the case alone. */
export function ourOutcomeBeside(of: PeerCase, theirs: Outcome): Outcome {
  return isSizedInOneStep(of) ? ourOutcome(of, theirs.figures.debt) : ourOutcome(of)
}

/** For a terminal: the largest differences of each case. */
export function outcomesTable({ peer, outcomes }: RecordedOutcomes): string {
  const found = CASES.map(
    of => [of.name, differences(ourOutcomeBeside(of, outcomes[of.name]!), outcomes[of.name]!)] as const,
  )
  const names = [...found[0]![1].keys()]
  const columns: readonly Column[] = ['case', ...names].map(heading => ({ heading }))
  const rows = found.map(([name, held]) => [
    name.split(',')[0]!,
    ...names.map(field => held.get(field)!.toExponential(0)),
  ])
  return `Largest differences from ${peer}: amounts as shares of all uses, irr and dscr as they are\n${table(columns, rows)}`
}
