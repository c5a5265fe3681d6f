import { collectIssues, expectKnownKeys, received, reject } from '../../errors/index.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import { columnLength } from '../../statistics/columns.js'

/** Known movements between the dates, signed as they changed the measure; columns of one length. */
export interface PortfolioMovements {
  /** Facilities of the opening or the closing, each once. */
  readonly facility: ArrayLike<ClientId>
  /** What write-offs took from the measure: <= 0. */
  readonly writtenOff?: ArrayLike<number>
  /** What recoveries did: > 0 where they are put to an allowance, < 0 where they repay an exposure. */
  readonly recovered?: ArrayLike<number>
}

/** PortfolioMovements by row of the facilities of both dates. */
export interface KnownMovements {
  readonly writtenOff: Float64Array
  readonly recovered: Float64Array
}

/** Reads movements onto the rows of facilities. */
export function readMovements(
  movements: PortfolioMovements | undefined,
  rows: ReadonlyMap<ClientId, number>,
  size: number,
): KnownMovements {
  const known = { writtenOff: new Float64Array(size), recovered: new Float64Array(size) }
  if (movements === undefined) return known
  expectKnownKeys(movements, ['facility', 'writtenOff', 'recovered'], 'options.movements')
  const count = columnLength(movements.facility, 'options.movements.facility')
  distinctClients(movements.facility, row => `options.movements.facility[${row}]`)
  const faults = collectIssues()
  for (const name of ['writtenOff', 'recovered'] as const) {
    const column = movements[name]
    if (column === undefined) continue
    const path = `options.movements.${name}`
    const length = columnLength(column, path)
    if (length !== count) reject('LENGTH_MISMATCH', path, `${count} numbers, like facility`, length)
    const expected = name === 'writtenOff' ? 'a number from -1e200 to 0' : 'a number from -1e200 to 1e200'
    const most = name === 'writtenOff' ? 0 : 1e200
    for (let i = 0; i < count; i++) {
      const row = rows.get(movements.facility[i]!)
      const cell: unknown = column[i]
      if (row === undefined) {
        const one = { path: `options.movements.facility[${i}]`, received: received(movements.facility[i]) }
        faults.add({ code: 'OUT_OF_RANGE', expected: 'a facility of the opening or the closing', ...one })
      } else if (typeof cell !== 'number' || !(cell >= -1e200 && cell <= most)) {
        faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(cell) })
      } else known[name][row] = cell
    }
  }
  faults.throwIfAny()
  return known
}
