/**
 * What a grade is made of, checked at the door as far as arithmetic goes.
 *
 * @module
 */
import {
  expectFinite,
  expectFunction,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Grade } from '../grade.js'
import { expectParts, expectWithin } from './expect-parts.js'
import { GRADES } from './policy.js'

const FACETS = ['satisfaction', 'loyalty', 'contribution', 'risk'] as const
const MORE_FACETS = ['perceivedValue', 'sustainability'] as const

/** Throws for what has no facets, cannot tell a fact, or has a figure that none can be. */
export function expectGradeInputs(value: unknown, path: string): void {
  const { id, facets, fact, outlook, value: worth } = expectObject(value, path)
  expectText(id, `${path}.id`)
  expectFacets(facets, `${path}.facets`)
  expectFunction(fact, `${path}.fact`)
  if (outlook !== undefined) expectOutlook(outlook, `${path}.outlook`)
  if (worth !== undefined) expectWorth(worth, `${path}.value`)
}

function expectFacets(value: unknown, path: string): void {
  const facets = expectObject(value, path)
  expectKnownKeys(facets, [...FACETS, ...MORE_FACETS], path)
  for (const name of FACETS) expectFacet(facets[name], `${path}.${name}`)
  for (const name of MORE_FACETS) if (facets[name] !== undefined) expectFacet(facets[name], `${path}.${name}`)
}

function expectFacet(value: unknown, path: string): void {
  const { index, standardDeviation, coverage, parts } = expectObject(value, path)
  expectWithin(index, 100, `${path}.index`)
  expectWithin(standardDeviation, 100, `${path}.standardDeviation`)
  expectWithin(coverage, 1, `${path}.coverage`)
  expectParts(parts, `${path}.parts`)
}

function expectOutlook(value: unknown, path: string): void {
  const { stability, growth } = expectObject(value, path)
  expectWithin(expectObject(stability, `${path}.stability`)['both'], 1, `${path}.stability.both`)
  const { perYear, standardDeviation } = expectObject(growth, `${path}.growth`)
  expectFinite(perYear, `${path}.growth.perYear`)
  expectNonNegative(standardDeviation, `${path}.growth.standardDeviation`)
}

function expectWorth(value: unknown, path: string): void {
  const { value: expected, interval, uncertainty, exposure } = expectObject(value, path)
  expectFinite(expected, `${path}.value`)
  const { lower, upper, level } = expectObject(interval, `${path}.interval`)
  const least = expectFinite(lower, `${path}.interval.lower`)
  if (expectFinite(upper, `${path}.interval.upper`) < least) {
    reject('OUT_OF_RANGE', `${path}.interval.upper`, `a number not below the lower end (${least})`, upper)
  }
  const share = expectFinite(level, `${path}.interval.level`)
  if (share <= 0 || share >= 1) reject('OUT_OF_RANGE', `${path}.interval.level`, 'a number between 0 and 1', level)
  const { parameters, missing } = expectObject(uncertainty, `${path}.uncertainty`)
  expectWithin(parameters, 1, `${path}.uncertainty.parameters`)
  expectWithin(missing, 1, `${path}.uncertainty.missing`)
  expectNonNegative(exposure, `${path}.exposure`)
}

/** The grade before, where there was one. */
export function expectPrevious(value: unknown, path: string): Grade | undefined {
  return value === undefined ? undefined : expectOneOf(value, GRADES, path)
}
