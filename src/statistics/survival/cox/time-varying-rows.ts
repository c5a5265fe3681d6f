/**
 * From dated changes to rows: what was known of a client holds until it changes, and each such time is a row of its own.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import type { DateInput, TimeUnit } from '../../../money/core.js'
import { dayNumber, daysPer, expectTimeUnit } from '../../../money/core.js'
import type { Durations } from '../types.js'
import type { ChangingClient } from './changing-spells.js'
import { spellsOf } from './changing-spells.js'

/** In which unit, and until when. */
export interface TimeVaryingOptions {
  /** The last day that is known of everybody who has not ended. */
  readonly observedUntil: DateInput
  /** Of the durations; `'day'` by default. */
  readonly unit?: TimeUnit
}

/** Rows for `fit`: of each client, one for each time that its columns held. */
export interface ChangingRows {
  readonly durations: Durations
  readonly columns: Readonly<Record<string, readonly number[]>>
  /** Whose row it is: `options.clusters` of the fit. */
  readonly clusters: readonly string[]
}

/**
 * Rows of columns that change with time: a client whose rate was reset once becomes two rows, the first of which ends, without the
 * event, on the day of the change. A fit on all rows compares, at each event, columns as they were on that day.
 *
 * @throws ClienteleError that names the client and field: `INVALID_DATE`; `OUT_OF_RANGE` for an end before the start or after
 * `observedUntil`, or columns known only at the end; `MISSING_VALUE` for a column the first change does not name; `CONFLICTING_OPTIONS`
 * for two changes on a day, two clients of a name, or both ends; `EMPTY_INPUT`.
 * @example
 * import { coxModel } from 'clientele/statistics'
 * const clients = [
 *   { client: 'A', start: '2023-01-01', endedOn: '2023-08-01', changes: [
 *     { date: '2023-01-01', columns: { rate: 5, products: 1 } }, { date: '2023-05-01', columns: { rate: 7 } },
 *   ] },
 *   { client: 'B', start: '2023-03-01', changes: [{ date: '2023-03-01', columns: { rate: 4, products: 2 } }] },
 * ]
 * const { durations, columns, clusters } = coxModel.timeVaryingRows(clients, { observedUntil: '2023-12-31' })
 * clusters // => ['A', 'A', 'B']
 * durations.entry // => [0, 120, 0]
 * durations.duration // => [120, 212, 305]
 * durations.event // => [0, 1, 0]
 * columns // => { rate: [5, 7, 4], products: [1, 1, 2] }
 */
export function timeVaryingRows(clients: readonly ChangingClient[], options: TimeVaryingOptions): ChangingRows {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'unit'], 'options')
  const { observedUntil, unit = 'day' } = options
  const last = dayNumber(observedUntil, 'options.observedUntil')
  const perUnit = daysPer(expectTimeUnit(unit, 'options.unit'))
  const known = new Set<string>()
  const spells = Array.from(expectList(clients, 'clients')).flatMap((_, i) => {
    const own = spellsOf(clients[i]!, `clients[${i}]`, last)
    const { client } = own[0]!
    if (known.has(client))
      reject('CONFLICTING_OPTIONS', `clients[${i}].client`, 'a name that none before it has', client)
    known.add(client)
    return own
  })
  const [one] = spells
  if (one === undefined) return reject('EMPTY_INPUT', 'clients', 'at least one client', clients)
  const names = Object.keys(one.columns)
  for (const { columns, path } of spells) checkNames(columns, names, path)
  return {
    durations: {
      unit,
      duration: spells.map(({ until }) => until / perUnit),
      event: spells.map(({ event }) => event),
      entry: spells.map(({ from }) => from / perUnit),
    },
    columns: Object.fromEntries(names.map(name => [name, spells.map(({ columns }) => columns[name]!)])),
    clusters: spells.map(({ client }) => client),
  }
}

/** All rows have the same columns: what one lacks was never said. */
function checkNames(columns: Readonly<Record<string, number>>, names: readonly string[], path: string): void {
  for (const name of names) {
    if (!Object.hasOwn(columns, name))
      reject('MISSING_VALUE', `${path}.changes`, `a first change with ${name}`, undefined)
  }
  for (const name of Object.keys(columns)) {
    if (!names.includes(name)) reject('UNKNOWN_OPTION', `${path}.changes`, `only the columns ${names.join(', ')}`, name)
  }
}
