/**
 * A name for data by their content: whoever has the same data can compute it again, and see that a model was fitted to them.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { expectObject } from '../../errors/index.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import { tenureCounts } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'

/**
 * The SHA-256 of what models read of a base or of counts of tenures. It does not depend on the order of clients, nor on
 * their names, nor on the holdout, of which no model may know; it does on the time unit, and on which columns were kept.
 *
 * Hashed are a line of JSON that names the kind, what holds for all rows, and the columns; then the rows, ascending by their
 * cells from the first on, each cell as a 64-bit float, its lowest byte first (IEEE 754, little endian). Columns of a base:
 * frequency, recency, age, then those of `weight`, `spendOrders`, `meanSpend`, `logIntervals` and `logSpend` that there are,
 * covariates and columns of a calendar by name, and at last the days of purchases. Rows of tenures in which nobody is
 * counted are left out.
 *
 * @throws ClienteleError for what is neither.
 * @example
 * import { dataFingerprint } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653] })
 * dataFingerprint(tenures) // => 'sha256:…'
 */
export function dataFingerprint(data: CustomerBase | TenureCounts): string {
  expectObject(data, 'data')
  return data.kind === 'tenure-counts' ? ofTenures(tenureCounts(data)) : ofBase(data)
}

function ofTenures({ tenure, lost, active }: TenureCounts): string {
  const rows = tenure.flatMap((periods, i) => (lost[i]! + active[i]! > 0 ? [[periods, lost[i]!, active[i]!]] : []))
  return hashOf({ kind: 'tenure-counts', columns: ['tenure', 'lost', 'active'] }, rows)
}

function ofBase(base: CustomerBase): string {
  expectBase(base)
  const { size, timeUnit, observedUntil, currency, calendar, purchaseDays } = base
  const columns = columnsOf(base)
  const periods = calendar?.starts.length
  const own = sorted(calendar?.clientColumns ?? {})
  const rows = Array.from({ length: size }, (_, i) => {
    const cells = columns.map(([, column]) => column[i]!)
    for (const [, column] of own) cells.push(...column.subarray(i * periods!, (i + 1) * periods!))
    if (purchaseDays !== undefined) {
      const { start, day } = purchaseDays
      for (let at = start[i]!; at < start[i + 1]!; at++) cells.push(day[at]!)
    }
    return cells
  })
  const header = {
    kind: 'customer-base',
    timeUnit,
    observedUntil,
    ...(currency !== undefined && { currency }),
    ...(calendar !== undefined && {
      calendar: {
        starts: Array.from(calendar.starts),
        until: calendar.until,
        columns: sorted(calendar.columns).map(([name, column]) => [name, Array.from(column)]),
        clientColumns: own.map(([name]) => name),
      },
    }),
    columns: [...columns.map(([name]) => name), ...(purchaseDays === undefined ? [] : ['purchaseDays'])],
  }
  return hashOf(header, rows.sort(byCells))
}

type Column = readonly [name: string, cells: Float64Array]

function columnsOf(base: CustomerBase): readonly Column[] {
  const { frequency, recency, age, logSpend, covariates } = base
  const kept = ['weight', 'spendOrders', 'meanSpend', 'logIntervals'] as const
  return [
    ['frequency', frequency],
    ['recency', recency],
    ['age', age],
    ...kept.flatMap((name): Column[] => {
      const column = base[name]
      return column === undefined ? [] : [[name, column]]
    }),
    ...(logSpend === undefined
      ? []
      : [['logSpend.mean', logSpend.mean] as const, ['logSpend.squares', logSpend.squares] as const]),
    ...sorted(covariates ?? {}).map(([name, column]): Column => [`covariates.${name}`, column]),
  ]
}

/** By name in the order of code units, the same everywhere. */
function sorted(columns: Readonly<Record<string, Float64Array>>): readonly Column[] {
  return Object.entries(columns).sort(([one], [other]) => (one < other ? -1 : 1))
}

/** Rows of one length but for days of purchases, of which there are as many as the first cell says. */
function byCells(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i]! - other[i]!
  return 0
}

/** Rows between two updates of the hash. */
const BATCH = 4096

function hashOf(header: object, rows: readonly (readonly number[])[]): string {
  const hash = sha256.create().update(utf8ToBytes(`${JSON.stringify(header)}\n`))
  for (let from = 0; from < rows.length; from += BATCH) {
    const cells = rows.slice(from, from + BATCH).flat()
    const bytes = new DataView(new ArrayBuffer(8 * cells.length))
    // 0 and -0 are one number.
    for (let i = 0; i < cells.length; i++) bytes.setFloat64(8 * i, cells[i]! + 0, true)
    hash.update(new Uint8Array(bytes.buffer))
  }
  return `sha256:${bytesToHex(hash.digest())}`
}
