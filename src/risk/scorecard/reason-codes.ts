/**
 * Why a client does not have more points, in the order in which a refusal names reasons (adverse action).
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { ScorecardClient, ScorecardColumns } from './clients.js'
import { isColumns, sizeOf } from './clients.js'
import type { ScorecardModel } from './document.js'
import { pointsColumn } from './points.js'
import { binLabel, placeOf, pointsAt } from './points-at.js'
import type { ReadyCharacteristic, ReadyScorecard } from './ready.js'
import { readyScorecard } from './ready.js'

/** How reasons are found. */
export interface ReasonOptions {
  /**
   * What points are measured from. `'best'` (default): the best bin of the characteristic, so what the client could gain.
   * `'neutral'`: average risk, a weight of evidence of 0 (Siddiqi 2006, chapter 6). `'average'`: the average of the clients of
   * the fit, or of those whose average the lender gave (12 CFR 1002, Supplement I, comment 9(b)(2)-5, which names both).
   */
  readonly from?: 'best' | 'neutral' | 'average'
  /** Reasons at most; >= 1, 4 by default, as 15 USC 1681g(f)(1)(C) has it for key factors of a score. */
  readonly count?: number
}

/** One reason: a characteristic that cost the client points. */
export interface Reason {
  readonly characteristic: string
  /** Where the client stands. */
  readonly bin: string
  readonly points: number
  /** What the points are measured from. */
  readonly reference: number
  /** How far the client is short of it; points, > 0. */
  readonly shortfall: number
}

/** Reasons of many clients: those of client i are at i · count and after. */
export interface ReasonColumns {
  readonly size: number
  /** Reasons of each client at most. */
  readonly count: number
  /** What the codes number. */
  readonly characteristics: readonly string[]
  /** Places in `characteristics`; -1 where a client has fewer reasons. */
  readonly codes: Int32Array
  /** Points, > 0; 0 where there is no reason. */
  readonly shortfalls: Float64Array
}

/**
 * The characteristics that cost a client most points, the most first; of equal ones that which stands first in the scorecard.
 * Who lacks nothing has no reasons.
 *
 * @throws ClienteleError `MISSING_VALUE` where a scorecard that was given has no neutral or average points; as `score` does.
 * @example
 * import { binsFromParams, scorecard } from 'clientele/risk'
 * const age = binsFromParams({ cuts: [26, 35], weights: [-0.5, 0.1, 0.4] })
 * const housing = binsFromParams({ groups: [['own'], ['rent', 'free']], weights: [0.3, -0.4] })
 * const model = scorecard.fromParams({
 *   intercept: -1.5,
 *   characteristics: [{ name: 'age', bins: age, coefficient: -0.9 }, { name: 'housing', bins: housing, coefficient: -1.1 }],
 * })
 * const client = { age: 30, housing: 'rent' }
 * scorecard.reasonCodes(model, client).map(({ characteristic, shortfall }) => [characteristic, shortfall])
 * // => [['housing', 22], ['age', 8]]
 * scorecard.reasonCodes(model, client, { from: 'neutral' })
 * // => [{ characteristic: 'housing', bin: 'rent, free', points: 253, reference: 265, shortfall: 12 }]
 */
export function reasonCodes(model: ScorecardModel, columns: ScorecardColumns, options?: ReasonOptions): ReasonColumns
export function reasonCodes(model: ScorecardModel, client: ScorecardClient, options?: ReasonOptions): readonly Reason[]
export function reasonCodes(
  model: ScorecardModel,
  of: ScorecardClient | ScorecardColumns,
  options: ReasonOptions = {},
): readonly Reason[] | ReasonColumns {
  expectKnownKeys(options, ['from', 'count'], 'options')
  const from = expectOneOf(options.from ?? 'best', ['best', 'neutral', 'average'], 'options.from')
  const count = expectInteger(options.count ?? 4, 'options.count', 1)
  const ready = readyScorecard(model)
  const references = ready.characteristics.map(one => referenceOf(one, from))
  if (isColumns(of, ready.names)) return reasonsOfColumns(ready, references, of, Math.min(count, ready.names.length))
  return reasonsOfClient(ready, references, of).slice(0, count)
}

function referenceOf({ name, bestPoints, characteristic }: ReadyCharacteristic, from: 'best' | 'neutral' | 'average') {
  const { neutralPoints, averagePoints } = characteristic
  const reference = from === 'best' ? bestPoints : from === 'neutral' ? neutralPoints : averagePoints
  if (reference !== undefined) return reference
  const hint = "The scorecard was given without; measure from 'best', or give them to fromParams"
  return reject('MISSING_VALUE', `model.params.characteristics.${name}.${from}Points`, 'points', undefined, hint)
}

function reasonsOfClient(
  { sign, characteristics }: ReadyScorecard,
  references: readonly number[],
  client: ScorecardClient,
): readonly Reason[] {
  const all = characteristics.map((one, i): Reason => {
    const place = placeOf(one, client)
    const points = pointsAt(one, place, client)
    const reference = references[i]!
    const shortfall = sign * (reference - points)
    return { characteristic: one.name, bin: binLabel(one, place), points, reference, shortfall }
  })
  return all.filter(({ shortfall }) => shortfall > 0).sort((a, b) => b.shortfall - a.shortfall)
}

function reasonsOfColumns(
  { sign, names, characteristics }: ReadyScorecard,
  references: readonly number[],
  columns: ScorecardColumns,
  count: number,
): ReasonColumns {
  const size = sizeOf(columns, names)
  const codes = new Int32Array(size * count).fill(-1)
  const shortfalls = new Float64Array(size * count)
  for (const [code, one] of characteristics.entries()) {
    const points = pointsColumn(one, columns)
    for (let row = 0; row < size; row++) {
      const shortfall = sign * (references[code]! - points[row]!)
      let place = (row + 1) * count
      // Later characteristics stand behind earlier ones of the same shortfall.
      while (place > row * count && shortfalls[place - 1]! < shortfall) {
        place--
        if (place + 1 < (row + 1) * count) {
          shortfalls[place + 1] = shortfalls[place]!
          codes[place + 1] = codes[place]!
        }
      }
      if (place === (row + 1) * count || shortfall <= 0) continue
      shortfalls[place] = shortfall
      codes[place] = code
    }
  }
  return { size, count, characteristics: names, codes, shortfalls }
}
