/**
 * What is foretold of rows by models that had not seen them: of other parts, or of earlier days.
 *
 * With days, a row is foretold by the rows whose outcomes were known on its day: those of at least a horizon before. That is how a
 * model is used, and where the world changes it does worse there than among rows shuffled together.
 *
 * @module
 */
import { featureValues } from '../../statistics/event-model/feature-values.js'
import type { EventRows } from '../../statistics/event-model/out-of-fold.js'
import { isEnough, outOfFold, partsOf } from '../../statistics/event-model/out-of-fold.js'
import { logOdds, train } from '../../statistics/event-model/train.js'
import type { ChurnInput } from './read-input.js'

/** Rows that were foretold, and their log-odds. */
export interface Foretold {
  readonly of: EventRows
  readonly logits: Float64Array
}

/** Undefined where no row, or rows of one outcome alone, could be foretold. */
export function foretold(input: ChurnInput): Foretold | undefined {
  const { of, dated } = input
  if (dated !== undefined) return byEarlier(input, dated)
  const parts = partsOf(input, of)
  return isEnough(input, of, parts) ? { of, logits: outOfFold(input, of, parts) } : undefined
}

function byEarlier(
  { of: { outcomes }, columns, ridge, fewestEvents }: ChurnInput,
  { days, known: knownOn }: NonNullable<ChurnInput['dated']>,
): Foretold | undefined {
  const found = new Map<number, number>()
  for (const day of new Set(days.toSorted())) {
    const known = rowsWhere(knownOn, each => each <= day)
    const own = Uint8Array.from(known, row => outcomes[row]!)
    const events = own.reduce((sum, outcome) => sum + outcome, 0)
    if (Math.min(events, known.length - events) < fewestEvents) continue
    const { model } = train(columns, known, own, ridge)
    const told = rowsWhere(days, each => each === day)
    const logits = logOdds(model, featureValues(model.features, columns, told), told.length)
    for (const [i, row] of told.entries()) found.set(row, logits[i]!)
  }
  const rows = Int32Array.from(found.keys()).sort()
  const own = Uint8Array.from(rows, row => outcomes[row]!)
  const events = own.reduce((sum, outcome) => sum + outcome, 0)
  if (events === 0 || events === rows.length) return undefined
  return { of: { rows, outcomes: own, events }, logits: Float64Array.from(rows, row => found.get(row)!) }
}

function rowsWhere(days: Int32Array, isWanted: (day: number) => boolean): Int32Array {
  return Int32Array.from(days.keys()).filter(row => isWanted(days[row]!))
}
