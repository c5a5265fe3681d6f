/**
 * How much of a client's return is the credit cycle's.
 *
 * @module
 */
import { expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { CORPORATE_CORRELATION, correlationAt, expectAssetCorrelation, preparedCurve } from '../../asset-correlation.js'
import { stateIndex } from '../states.js'

/**
 * The correlation ρ of the asset returns of two clients, the share of the variance of returns that is the credit cycle's;
 * within [0, 1): one for all, one by rating, or `'basel-corporate'`: 0.12 w + 0.24 (1 − w), w = (1 − e^{−50 PD}) / (1 − e^{−50}),
 * with the PD of the rating's own row.
 */
export type AssetCorrelation = number | Readonly<Record<string, number>> | 'basel-corporate'

/** Where the correlation comes from. */
export interface AssetCorrelationOptions {
  readonly assetCorrelation: AssetCorrelation
  /** The state that is default, whose column has the PDs; needed for `'basel-corporate'` only. */
  readonly defaultState?: string
}

/** The correlation of every state; of one that nobody leaves it does not matter, and none need be given. */
export function readCorrelations(
  { states, rows }: TransitionMatrix,
  { assetCorrelation, defaultState }: AssetCorrelationOptions,
): readonly number[] {
  if (typeof assetCorrelation === 'number') {
    const shared = expectAssetCorrelation(assetCorrelation, PATH)
    return states.map(() => shared)
  }
  if (typeof assetCorrelation === 'string') {
    expectOneOf(assetCorrelation, ['basel-corporate'], PATH)
    const target = stateIndex(states, defaultState, 'options.defaultState')
    const curve = preparedCurve(CORPORATE_CORRELATION)
    return rows.map(row => correlationAt(curve, row[target]!))
  }
  const given = expectObject(assetCorrelation, PATH)
  for (const name of Object.keys(given)) stateIndex(states, name, PATH)
  return states.map((state, i) => {
    const own = Object.hasOwn(given, state) ? given[state] : undefined
    if (own !== undefined) return expectAssetCorrelation(own, `${PATH}.${state}`)
    const stays = rows[i]![i]! === 1
    return stays ? 0 : reject('MISSING_VALUE', `${PATH}.${state}`, 'a correlation, as clients leave this state', own)
  })
}

const PATH = 'options.assetCorrelation'
