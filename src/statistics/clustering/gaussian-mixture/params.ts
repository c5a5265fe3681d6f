/**
 * Parameters of a mixture that come from anywhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { clusterNames } from '../features/index.js'
import { readyMixture } from './density.js'
import type { Mixture } from './mixture.js'
import type { MixtureComponent, MixtureParams } from './types.js'

/** Shares whose sum is further from 1 are no shares; sums of rounded shares are nearer. */
const SHARES = 1e-6

/** Complete parameters: shares that add up to 1, covariances that are symmetric and positive definite. */
export function checkMixture(params: unknown, path: string): MixtureParams {
  const given = expectObject(params, path)
  expectKnownKeys(given, ['features', 'components'], path)
  const features = namesOf(given['features'], `${path}.features`)
  const list = expectList(given['components'], `${path}.components`)
  if (list.length === 0) reject('EMPTY_INPUT', `${path}.components`, 'at least one component', list)
  const components = Array.from(list, (component, i) => checkComponent(component, features, `${path}.components[${i}]`))
  const total = components.reduce((sum, { share }) => sum + share, 0)
  if (Math.abs(total - 1) > SHARES) reject('OUT_OF_RANGE', `${path}.components`, 'shares that add up to 1', total)
  for (const [i, { name }] of components.entries()) {
    if (components.findIndex(other => other.name === name) === i) continue
    reject('CONFLICTING_OPTIONS', `${path}.components[${i}].name`, 'a name that none before it has', name)
  }
  return { features, components }
}

function namesOf(value: unknown, path: string): readonly string[] {
  const names = Array.from(expectList(value, path), (name, i) => expectText(name, `${path}[${i}]`))
  if (names.length === 0) reject('EMPTY_INPUT', path, 'at least one feature', names)
  return clusterNames(names, names.length, path)
}

function checkComponent(value: unknown, features: readonly string[], path: string): MixtureComponent {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['name', 'share', 'mean', 'covariance'], path)
  const share = expectPositive(given['share'], `${path}.share`)
  if (share > 1 + SHARES) reject('OUT_OF_RANGE', `${path}.share`, 'a share above 0, at most 1', share)
  const component: MixtureComponent = {
    name: expectText(given['name'], `${path}.name`),
    share,
    mean: numbers(given['mean'], features.length, `${path}.mean`),
    covariance: matrix(given['covariance'], features.length, `${path}.covariance`),
  }
  if (readyMixture(mixtureOf({ features, components: [component] })) === undefined) {
    reject('OUT_OF_RANGE', `${path}.covariance`, 'a positive definite matrix', component.covariance)
  }
  return component
}

function numbers(value: unknown, length: number, path: string): readonly number[] {
  const list = expectList(value, path)
  if (list.length !== length) reject('LENGTH_MISMATCH', path, `${length} numbers, one for each feature`, list)
  return Array.from(list, (cell, i) => expectFinite(cell, `${path}[${i}]`))
}

function matrix(value: unknown, size: number, path: string): readonly (readonly number[])[] {
  const list = expectList(value, path)
  if (list.length !== size) reject('LENGTH_MISMATCH', path, `${size} rows, one for each feature`, list)
  const rows = Array.from(list, (row, i) => numbers(row, size, `${path}[${i}]`))
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < i; j++) {
      if (row[j] !== rows[j]![i]) reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, `${rows[j]![i]}, as mirrored`, row[j])
    }
  }
  return rows
}

/** The parameters as flat columns. */
export function mixtureOf({ features, components }: MixtureParams): Mixture {
  return {
    dimensions: features.length,
    shares: Float64Array.from(components, ({ share }) => share),
    means: Float64Array.from(components.flatMap(({ mean }) => mean)),
    covariances: components.map(({ covariance }) => Float64Array.from(covariance.flat())),
  }
}
