/**
 * What a grade is made of, checked at the door as far as arithmetic goes.
 *
 * @module
 */
import { expectFunction, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import type { Grade } from '../grade.js'
import { GRADES } from './policy.js'

/** Throws for what has no facets, or cannot tell a fact. */
export function expectGradeInputs(value: unknown, path: string): void {
  const { id, facets, fact, outlook, value: worth } = expectObject(value, path)
  expectText(id, `${path}.id`)
  expectObject(facets, `${path}.facets`)
  expectFunction(fact, `${path}.fact`)
  if (outlook !== undefined) expectObject(outlook, `${path}.outlook`)
  if (worth !== undefined) expectObject(worth, `${path}.value`)
}

/** The grade before, where there was one. */
export function expectPrevious(value: unknown, path: string): Grade | undefined {
  return value === undefined ? undefined : expectOneOf(value, GRADES, path)
}
