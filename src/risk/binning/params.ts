/**
 * The parameters of bins, whoever gives them, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { checkCuts } from './cuts.js'
import type { CategoryParams, NumericParams, SharedParams } from './document.js'
import { SIGNS, unseenOption } from './options.js'
import { checkSpecial } from './rows.js'

const SHARED_PARAMS = ['special', 'weightOfEvidence', 'weights', 'unseen'] as const

export function checkNumericParams(given: unknown, path: string): NumericParams {
  const params = expectObject(given, path)
  expectKnownKeys(params, ['cuts', ...SHARED_PARAMS], path)
  const cuts = checkCuts(params['cuts'], `${path}.cuts`)
  return {
    cuts,
    ...checkShared(params, cuts.length + 1, expectFinite, [], path),
    unseen: unseenOption(params['unseen'], ['error'], `${path}.unseen`),
  }
}

export function checkCategoryParams(given: unknown, path: string): CategoryParams {
  const params = expectObject(given, path)
  expectKnownKeys(params, ['groups', ...SHARED_PARAMS], path)
  const groups = checkGroups(params['groups'], `${path}.groups`)
  return {
    groups,
    ...checkShared(params, groups.length, expectText, groups.flat(), path),
    unseen: unseenOption(params['unseen'], ['error', 'missing'], `${path}.unseen`),
  }
}

/** Groups of categories: none of them empty, no category twice. */
export function checkGroups(given: unknown, path: string): readonly (readonly string[])[] {
  const groups = expectList(given, path)
  if (groups.length === 0) reject('EMPTY_INPUT', path, 'at least one group', groups)
  const seen = new Set<string>()
  return Array.from(groups, (group, i) => {
    const categories = expectList(group, `${path}[${i}]`)
    if (categories.length === 0) reject('EMPTY_INPUT', `${path}[${i}]`, 'at least one category', categories)
    return Array.from(categories, (cell, k) => {
      const category = expectText(cell, `${path}[${i}][${k}]`)
      if (seen.has(category)) reject('OUT_OF_RANGE', `${path}[${i}][${k}]`, 'a category of one group only', cell)
      seen.add(category)
      return category
    })
  })
}

function checkShared<V>(
  params: Readonly<Record<string, unknown>>,
  ordinary: number,
  expectValue: (value: unknown, path: string) => V,
  taken: readonly V[],
  path: string,
): SharedParams<V> {
  const special = checkSpecial(params['special'], expectValue, `${path}.special`, taken)
  const weights = expectList(params['weights'], `${path}.weights`)
  const bins = ordinary + special.length + 1
  if (weights.length !== bins) {
    reject('LENGTH_MISMATCH', `${path}.weights`, `${bins} weights: one per bin, special bin, and missing`, weights)
  }
  return {
    special,
    weightOfEvidence: expectOneOf(params['weightOfEvidence'], SIGNS, `${path}.weightOfEvidence`),
    weights: Array.from(weights, (weight, i) =>
      weight === null ? null : expectFinite(weight, `${path}.weights[${i}]`),
    ),
  }
}
