/**
 * The parameters of latent classes, checked wherever they come from: a caller, a document.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../../errors/index.js'
import { answersOf, classNames } from './options.js'
import type { ClassMembership, LatentClassItem, LatentClassParams } from './types.js'

/** Probabilities that add up to 1 within this do so but for digits that were rounded away. */
const ROUNDED = 1e-6
/** Within this they stay as they are to the last digit. */
const EXACT = 1e-12

/** Times the largest covariate, larger ones would overflow. */
const LARGEST_EFFECT = 1e150

/** Parameters with all fields, names of classes among them where they are not given. */
export function readParams(value: unknown, path: string): LatentClassParams {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['classNames', 'shares', 'items', 'membership'], path)
  const shares = readDistribution(fields['shares'], `${path}.shares`)
  const classes = shares.length
  const items = expectObject(fields['items'], `${path}.items`)
  const read = Object.keys(items)
    .sort()
    .map(name => [name, readItemParams(items[name], classes, `${path}.items.${name}`)] as const)
  if (read.length === 0) reject('EMPTY_INPUT', `${path}.items`, 'at least one question', items)
  const membership =
    fields['membership'] === undefined ? undefined : readMembership(fields['membership'], classes, `${path}.membership`)
  for (const name of Object.keys(membership?.effects ?? {})) {
    if (!Object.hasOwn(items, name)) continue
    reject('CONFLICTING_OPTIONS', `${path}.membership.effects.${name}`, 'a covariate that is no question', name)
  }
  return {
    classNames: classNames(readNames(fields['classNames'], `${path}.classNames`), classes, `${path}.classNames`),
    shares,
    items: Object.fromEntries(read),
    ...(membership === undefined ? {} : { membership }),
  }
}

function readNames(value: unknown, path: string): readonly string[] | undefined {
  if (value === undefined) return undefined
  return Array.from(expectList(value, path), (name, i) => expectText(name, `${path}[${i}]`))
}

function readItemParams(value: unknown, classes: number, path: string): LatentClassItem {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['answers', 'probabilities'], path)
  const answers = answersOf(fields['answers'], `${path}.answers`)
  if (answers === undefined) return reject('MISSING_VALUE', `${path}.answers`, 'a list of answers', undefined)
  const rows = expectList(fields['probabilities'], `${path}.probabilities`)
  if (rows.length !== classes)
    reject('LENGTH_MISMATCH', `${path}.probabilities`, `${classes} lists, one per class`, rows)
  return {
    answers,
    probabilities: Array.from(rows, (row, k) => readDistribution(row, `${path}.probabilities[${k}]`, answers.length)),
  }
}

/** Probabilities that add up to 1. */
function readDistribution(value: unknown, path: string, size?: number): readonly number[] {
  const list = Array.from(expectList(value, path), (cell, i) => expectNonNegative(cell, `${path}[${i}]`) + 0)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one probability', value)
  if (size !== undefined && list.length !== size) reject('LENGTH_MISMATCH', path, `${size} probabilities`, value)
  const total = list.reduce((sum, cell) => sum + cell, 0)
  if (Math.abs(total - 1) > ROUNDED) reject('OUT_OF_RANGE', path, 'probabilities that add up to 1', total)
  return Math.abs(total - 1) <= EXACT ? list : list.map(cell => cell / total)
}

function readMembership(value: unknown, classes: number, path: string): ClassMembership {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['intercepts', 'effects'], path)
  const effects = expectObject(fields['effects'], `${path}.effects`)
  const names = Object.keys(effects).sort()
  if (names.length === 0) reject('EMPTY_INPUT', `${path}.effects`, 'at least one covariate', effects)
  return {
    intercepts: readAgainstFirst(fields['intercepts'], classes, `${path}.intercepts`),
    effects: Object.fromEntries(
      names.map(name => [name, readAgainstFirst(effects[name], classes, `${path}.effects.${name}`)]),
    ),
  }
}

/** One number per class, 0 of the first, with which the others are compared. */
function readAgainstFirst(value: unknown, classes: number, path: string): readonly number[] {
  const list = Array.from(expectList(value, path), (cell, i) => expectFinite(cell, `${path}[${i}]`) + 0)
  const large = list.findIndex(cell => Math.abs(cell) > LARGEST_EFFECT)
  if (large >= 0) reject('OUT_OF_RANGE', `${path}[${large}]`, 'a number from -1e150 to 1e150', list[large])
  if (list.length !== classes) reject('LENGTH_MISMATCH', path, `${classes} numbers, one per class`, value)
  if (list[0] !== 0) reject('OUT_OF_RANGE', `${path}[0]`, '0, as the others are compared with the first class', list[0])
  return list
}
