/**
 * Stakeholders and the ties between them, checked and put in an order of their own.
 *
 * @module
 */

import { collectIssues, expectList, expectObject, received } from '../../errors/index.js'
import { textOrder } from '../../model/text-order.js'
import type { Portfolio, Stakeholder, StakeholderTie } from '../../records/index.js'
import { recordReader } from '../../records/portfolio/read-record.js'

/** The tables that a map reads; a whole portfolio has them. */
export type StakeholderRecords = Pick<Portfolio, 'projects' | 'stakeholders' | 'stakeholderTies'>

/** The stakeholders of one project in the order of their ids, so that the order of records changes nothing. */
export interface ProjectStakeholders {
  readonly people: readonly Stakeholder[]
  /** Ties between two of them, by places in `people`; sorted. */
  readonly ties: readonly Tie[]
  readonly tiesLeftOut: number
}

/** One moves another. */
export interface Tie {
  readonly from: number
  readonly to: number
  /** (0, 1]. */
  readonly strength: number
}

/** The stakeholders of each project that has any, by its key; projects in the order of their keys. */
export function readStakeholders(records: StakeholderRecords): ReadonlyMap<string, ProjectStakeholders> {
  expectObject(records, 'portfolio')
  const { stakeholders = [], stakeholderTies = [] } = records
  checkRows('stakeholders', stakeholders, ['id'])
  checkRows('stakeholderTies', stakeholderTies, ['from', 'to'])
  const sorted = stakeholders.toSorted((a, b) => textOrder(a.project, b.project) || textOrder(a.id, b.id))
  const projectOf = new Map(sorted.map(({ id, project }) => [id, project]))
  const people = grouped(sorted, ({ project }) => project)
  const ties = grouped(stakeholderTies, ({ from }) => projectOf.get(from))
  return new Map(Array.from(people, ([project, some]) => [project, arranged(some, ties.get(project))]))
}

function checkRows(table: 'stakeholders' | 'stakeholderTies', rows: readonly object[], key: readonly string[]): void {
  const faults = collectIssues()
  const read = recordReader(table)
  const seen = new Set<string>()
  for (const [row, record] of Array.from(expectList(rows, `portfolio.${table}`)).entries()) {
    const path = `portfolio.${table}[${row}]`
    const copy = read(record, issue => faults.add({ ...issue, path: [path, issue.path].filter(Boolean).join('.') }))
    if (copy === undefined) continue
    const name = JSON.stringify(key.map(field => copy[field]))
    if (seen.has(name))
      faults.add({ code: 'DUPLICATE_KEY', path, expected: 'a key of its own', received: received(name) })
    seen.add(name)
  }
  faults.throwIfAny()
}

function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Ties of one to itself move nobody; ties that lead out of the project are not of its map. */
function arranged(people: readonly Stakeholder[], all: readonly StakeholderTie[] = []): ProjectStakeholders {
  const places = new Map(people.map(({ id }, place) => [id, place]))
  const ties = all.flatMap(({ from, to, strength }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a === undefined || b === undefined || a === b ? [] : [{ from: a, to: b, strength }]
  })
  return {
    people,
    ties: ties.filter(({ strength }) => strength > 0).sort((x, y) => x.from - y.from || x.to - y.to),
    tiesLeftOut: all.length - ties.length,
  }
}
