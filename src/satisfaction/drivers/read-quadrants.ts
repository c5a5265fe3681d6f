/**
 * What quadrants are made of, checked: drivers, what makes them important, and the lines.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { ImportanceMethod } from '../../statistics/importance/index.js'
import { ownValue } from '../../statistics/own-value.js'
import { expectCut } from './cut-lines.js'
import type { Cuts } from './draw-planes.js'
import type { Block } from './read-sheets.js'
import { blockOf } from './read-sheets.js'

/** Where importance comes from. */
export type ImportanceSource =
  | { readonly kind: 'derived'; readonly outcome: Block; readonly method: ImportanceMethod }
  | { readonly kind: 'stated'; readonly blocks: readonly Block[] }

/** The source of importance. */
export function expectSource(importance: unknown, drivers: readonly Block[]): ImportanceSource {
  const path = 'options.importance'
  const given = expectObject(importance, path)
  expectKnownKeys(given, ['outcome', 'method', 'stated'], path)
  const { outcome, method = 'shapley', stated } = given
  if (stated === undefined) {
    if (outcome === undefined) reject('MISSING_VALUE', path, 'an outcome, or stated importance by driver', 'neither')
    return {
      kind: 'derived',
      outcome: blockOf('outcome', outcome, `${path}.outcome`, false),
      method: expectOneOf(method, ['shapley', 'relative-weights'], `${path}.method`),
    }
  }
  if (outcome !== undefined || given['method'] !== undefined) {
    reject('CONFLICTING_OPTIONS', path, 'an outcome or stated importance', 'both')
  }
  const byDriver = expectObject(stated, `${path}.stated`)
  expectKnownKeys(
    byDriver,
    drivers.map(({ name }) => name),
    `${path}.stated`,
  )
  const blocks = drivers.map(({ name }) => {
    const questions = ownValue(byDriver, name)
    const at = `${path}.stated.${name}`
    if (questions === undefined) reject('MISSING_VALUE', at, 'the question how important it is', 'none')
    return blockOf(`importance of ${name}`, questions, at, true)
  })
  return { kind: 'stated', blocks }
}

/** Both rules; a share has no midpoint. */
export function expectCuts(cuts: unknown, kind: ImportanceSource['kind']): Cuts {
  const given = expectObject(cuts, 'options.cuts')
  expectKnownKeys(given, ['importance', 'performance'], 'options.cuts')
  const importance = expectCut(given['importance'], 'options.cuts.importance')
  if (kind === 'derived' && importance === 'midpoint') {
    const hint = 'The mean is 100 over the number of drivers'
    reject(
      'CONFLICTING_OPTIONS',
      'options.cuts.importance',
      "'mean', 'median' or a number for shares",
      importance,
      hint,
    )
  }
  return { importance, performance: expectCut(given['performance'], 'options.cuts.performance') }
}
