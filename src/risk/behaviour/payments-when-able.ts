/**
 * Who was able to pay, and did not? Instalments in time among those due while the client had the means.
 *
 * @module
 */
import { collectIssues, expectFinite, expectKnownKeys, expectList, received } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dateIssue, parseDay } from '../../money/core.js'
import type { ClientId, IdColumn, RepaymentLedger } from '../../records/core.js'
import { expectLedger, knownDay } from './units.js'

/** What a client's means were, from a day on. */
export interface DatedAbility {
  readonly client: ClientId
  /** The first day for which it speaks; until the client's next row. Of two rows of one day the lower means count. */
  readonly date: DateInput
  /** Coverage of debt service, a score of ability, or any figure that grows with means. */
  readonly ability: number
}

/** When a client counts as able, and what counts as in time. */
export interface AbleOptions {
  /** Able where the figure is this or more; 1 by default, debt service that is just covered. */
  readonly ableFrom?: number
  /** The last day that counts; the end of observation by default. */
  readonly asOf?: DateInput
}

/** One row per client of the ledger. */
export interface PaymentsWhenAble {
  readonly client: IdColumn
  /** Instalments due while the client was able; nothing is known of those before its first row. */
  readonly of: Int32Array
  /** Those paid in full by their day. */
  readonly kept: Int32Array
  /** Instalments due while the client was not able: paid late, they tell nothing of willingness. */
  readonly unable: Int32Array
}

/**
 * Counts instalments until a day by whether the client had the means on the day each was due, and whether it paid. A row
 * speaks from its own day on, never for the past.
 *
 * @throws ClienteleError naming the first ten rows of `abilities` at fault, a client without instalments among them.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { paymentsWhenAble } from 'clientele/risk'
 * const instalments = ['2024-01-31', '2024-02-29', '2024-03-31'].map(due => ({ client: 'ann', due, amount: 100 }))
 * const payments = [{ client: 'ann', date: '2024-01-31', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-12-31' })
 * const abilities = [
 *   { client: 'ann', date: '2024-01-01', ability: 1.3 },
 *   { client: 'ann', date: '2024-03-01', ability: 0.7 },
 * ]
 * const { kept, of, unable } = paymentsWhenAble(ledger, abilities)
 * kept // => Int32Array(1) [ 1 ]
 * of // => Int32Array(1) [ 2 ]
 * unable // => Int32Array(1) [ 1 ]
 */
export function paymentsWhenAble(
  ledger: RepaymentLedger,
  abilities: readonly DatedAbility[],
  options: AbleOptions = {},
): PaymentsWhenAble {
  expectKnownKeys(options, ['ableFrom', 'asOf'], 'options')
  expectLedger(ledger)
  const asOf = knownDay(ledger, options.asOf, 'options.asOf')
  const ableFrom = options.ableFrom === undefined ? 1 : expectFinite(options.ableFrom, 'options.ableFrom')
  const means = meansByClient(abilities, ledger)
  const { clients, contractStarts, instalmentStarts, due, settledOn } = ledger
  const [of, kept, unable] = [new Int32Array(clients), new Int32Array(clients), new Int32Array(clients)]
  for (const [client, rows] of means) {
    const [first, end] = [instalmentStarts[contractStarts[client]!]!, instalmentStarts[contractStarts[client + 1]!]!]
    for (let i = first; i < end; i++) {
      if (due[i]! > asOf) continue
      const row = rows.findLast(({ day }) => day <= due[i]!)
      if (row === undefined) continue
      if (row.ability < ableFrom) unable[client]!++
      else {
        of[client]!++
        if (settledOn[i]! <= due[i]!) kept[client]!++
      }
    }
  }
  return { client: ledger.clientIds, of, kept, unable }
}

interface Means {
  readonly day: DayNumber
  readonly ability: number
}

/** Client -> its rows in the order of days; of two rows of one day the lower means count, whatever their order. */
function meansByClient(
  abilities: readonly DatedAbility[],
  { clients, clientIds }: RepaymentLedger,
): ReadonlyMap<number, readonly Means[]> {
  const codes = new Map<unknown, number>()
  for (let client = 0; client < clients; client++) codes.set(clientIds[client]!, client)
  const byClient = new Map<number, Means[]>()
  const faults = collectIssues()
  for (const [i, row] of expectList(abilities, 'abilities').entries()) {
    const cells: Partial<Record<keyof DatedAbility, unknown>> = typeof row === 'object' && row !== null ? row : {}
    const [code, day, ability] = [codes.get(cells.client), parseDay(cells.date), cells.ability]
    const path = `abilities[${i}]`
    const fault = (field: string, expected: string, value: unknown) => ({
      path: `${path}.${field}`,
      expected,
      received: received(value),
    })
    if (code === undefined) {
      faults.add({ code: 'INVALID_CLIENT', ...fault('client', 'a client of the ledger', cells.client) })
    } else if (day === undefined) faults.add(dateIssue(cells.date, `${path}.date`))
    else if (typeof ability !== 'number' || !Number.isFinite(ability)) {
      faults.add({ code: 'OUT_OF_RANGE', ...fault('ability', 'a finite number', ability) })
    } else {
      const known = byClient.get(code)
      if (known === undefined) byClient.set(code, [{ day, ability }])
      else known.push({ day, ability })
    }
  }
  faults.throwIfAny()
  for (const rows of byClient.values()) rows.sort((one, other) => one.day - other.day || other.ability - one.ability)
  return byClient
}
