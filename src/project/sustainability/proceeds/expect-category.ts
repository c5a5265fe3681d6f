/**
 * A category of a lender's own list, checked.
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
} from '../../../errors/index.js'
import type { ProceedsCategory } from './types.js'

const BOUNDS = ['atMost', 'atLeast', 'below', 'above'] as const

export function expectCategory(category: ProceedsCategory, path: string): ProceedsCategory {
  expectKnownKeys(expectObject(category, path), ['title', 'theme', 'every', 'oneOf'], path)
  expectText(category.title, `${path}.title`)
  expectOneOf(category.theme, ['green', 'social'], `${path}.theme`)
  if (category.every !== undefined) expectScreens(category.every, `${path}.every`)
  if (category.oneOf !== undefined) {
    const ways = Array.from(expectList(category.oneOf, `${path}.oneOf`))
    for (const [i, way] of ways.entries()) expectScreens(way, `${path}.oneOf[${i}]`)
  }
  return category
}

function expectScreens(screens: unknown, path: string): void {
  for (const [i, screen] of Array.from(expectList(screens, path)).entries()) expectScreen(screen, `${path}[${i}]`)
}

/** A fact with `is`, or a number with its unit and one bound. */
function expectScreen(screen: unknown, path: string): void {
  const given = expectObject(screen, path)
  expectText(given['measure'], `${path}.measure`)
  if (Object.hasOwn(given, 'is')) {
    expectKnownKeys(given, ['measure', 'is'], path)
    if (typeof given['is'] !== 'boolean') reject('INVALID_TYPE', `${path}.is`, 'true or false', given['is'])
    return
  }
  expectKnownKeys(given, ['measure', 'unit', ...BOUNDS], path)
  expectText(given['unit'], `${path}.unit`)
  const bounds = BOUNDS.filter(bound => Object.hasOwn(given, bound))
  const [bound] = bounds
  const faulty = bound === undefined || bounds.length > 1
  if (faulty) reject('CONFLICTING_OPTIONS', path, `one of ${BOUNDS.join(', ')}, or is`, bounds.join(', '))
  else expectFinite(given[bound], `${path}.${bound}`)
}
