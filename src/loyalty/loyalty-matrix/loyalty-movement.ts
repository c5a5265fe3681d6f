/**
 * Who moved between cells from one date to another, and is it more than error of measurement?
 *
 *   P(moved) = 1 − Σ_c P₁(c) P₂(c)        errors of the two dates independent
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { ClientId } from '../../records/core.js'
import { distinctClients } from '../../records/distinct-clients.js'
import { columnLength } from '../../statistics/columns.js'
import type { MoveCounts } from '../../statistics/index.js'
import { proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { LOYALTY_CELLS } from './cells.js'
import { expectMatrix } from './expect-matrix.js'
import type { LoyaltyCell, LoyaltyMatrix } from './types.js'

/** A matrix with the client of each row. */
export interface LoyaltyOfClients {
  readonly matrix: LoyaltyMatrix
  /** No client twice. */
  readonly clients: ArrayLike<ClientId>
}

/** One client that was placed by behaviour and attitude both times, in two cells. */
export interface LoyaltyMove {
  readonly client: ClientId
  readonly from: LoyaltyCell
  readonly to: LoyaltyCell
  /** That it was in different cells, whatever the readings say. */
  readonly probability: number
}

/** What became of the clients of the first date. */
export interface LoyaltyMovement {
  readonly cells: readonly LoyaltyCell[]
  /** `counts[i][j]`: clients from cell i to cell j, the cells without attitude among them. */
  readonly counts: MoveCounts
  /** Clients of the second date that were not there before, and those of the first that are gone. */
  readonly entered: number
  readonly left: number
  /** Clients whose attitude is known at both dates; the figures below are about them. */
  readonly compared: number
  /** Share with another cell; absent, with what follows, where none is compared. */
  readonly moved?: number
  readonly interval?: Interval
  /** Mean probability of having moved. As long as cells are unsure it is above 0 even where nobody moves. */
  readonly expectedMoved?: number
  /** The surest first. */
  readonly moves: readonly LoyaltyMove[]
}

/**
 * The movement of clients between the cells of two dates.
 *
 * @param before the first date; cut both by the same cut-offs, or moves of the cut-offs are taken for moves of clients.
 * @throws ClienteleError `LENGTH_MISMATCH`, `DUPLICATE_CLIENT` or `INVALID_CLIENT` for ids, `INVALID_TYPE` for what is no matrix.
 * @example
 * import { loyaltyMatrix, loyaltyMovement } from 'clientele/loyalty'
 * const cutOffs = { behaviour: 4, attitude: 5 }
 * const errors = { behaviourErrors: [1, 1], attitudeErrors: [1, 1] }
 * const { moved, moves } = loyaltyMovement(
 *   { clients: ['ann', 'bob'], matrix: loyaltyMatrix({ behaviour: [6, 6], attitude: [8, 8], ...errors }, { cutOffs }) },
 *   { clients: ['bob', 'ann'], matrix: loyaltyMatrix({ behaviour: [6, 6], attitude: [8, 2], ...errors }, { cutOffs }) },
 * )
 * moved // => 0.5
 * moves.map(({ client, from, to, probability }) => [client, from, to, probability.toFixed(3)])
 * // => [ [ 'ann', 'loyal', 'spurious', '0.997' ] ]
 */
export function loyaltyMovement(
  before: LoyaltyOfClients,
  after: LoyaltyOfClients,
  options: { readonly level?: number } = {},
): LoyaltyMovement {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const [first, second] = [expectDate(before, 'before'), expectDate(after, 'after')]
  const rowAfter = new Map(Array.from(second.clients, (id, row) => [id, row]))
  const counts = LOYALTY_CELLS.map(() => LOYALTY_CELLS.map(() => 0))
  const moves: LoyaltyMove[] = []
  let [stayed, compared, expected] = [0, 0, 0]
  for (let row = 0; row < first.matrix.size; row++) {
    const client = first.clients[row]!
    const later = rowAfter.get(client)
    if (later === undefined) continue
    stayed++
    const [i, j] = [first.matrix.segment[row]!, second.matrix.segment[later]!]
    counts[i]![j]!++
    if (first.matrix.attitude.defined[row] === 0 || second.matrix.attitude.defined[later] === 0) continue
    compared++
    const probability = chanceOfMove(first.matrix, row, second.matrix, later)
    expected += probability
    if (i !== j) moves.push({ client, from: LOYALTY_CELLS[i]!, to: LOYALTY_CELLS[j]!, probability })
  }
  return {
    cells: LOYALTY_CELLS,
    counts,
    entered: second.matrix.size - stayed,
    left: first.matrix.size - stayed,
    compared,
    ...(compared > 0 && {
      moved: moves.length / compared,
      interval: proportionInterval(moves.length, compared, { level }),
      expectedMoved: expected / compared,
    }),
    moves: moves.sort((one, other) => other.probability - one.probability),
  }
}

function expectDate(of: LoyaltyOfClients, path: string): LoyaltyOfClients {
  expectKnownKeys(expectObject(of, path), ['matrix', 'clients'], path)
  const { size } = expectMatrix(of.matrix, `${path}.matrix`)
  const rows = columnLength(of.clients, `${path}.clients`, 'a column of ids')
  if (rows !== size) reject('LENGTH_MISMATCH', `${path}.clients`, `${size} ids, one per row`, rows)
  distinctClients(of.clients, row => `${path}.clients[${row}]`)
  return of
}

function chanceOfMove(before: LoyaltyMatrix, row: number, after: LoyaltyMatrix, later: number): number {
  const same = LOYALTY_CELLS.reduce((sum, cell) => {
    return sum + before.probability[cell][row]! * after.probability[cell][later]!
  }, 0)
  return Math.max(0, 1 - same)
}
