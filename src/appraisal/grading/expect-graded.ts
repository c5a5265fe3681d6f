/**
 * A grade as it comes back from a file, checked as far as reasons and changes read it.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import { expectParts, expectWithin } from './expect-parts.js'
import { GRADES } from './policy.js'

/** Throws for what has no score and points. */
export function expectScored(value: unknown, path: string): void {
  const { score, points } = expectObject(value, path)
  expectFinite(score, `${path}.score`)
  for (const [i, point] of Array.from(expectList(points, `${path}.points`)).entries()) {
    const at = `${path}.points[${i}]`
    const { input, weight, parts } = expectObject(point, at)
    expectText(input, `${at}.input`)
    expectWithin(weight, 1, `${at}.weight`)
    expectParts(parts, `${at}.parts`)
  }
}

/** Throws for what has no grade, score, points, cut points and vetoes. */
export function expectGraded(value: unknown, path: string): void {
  expectScored(value, path)
  const { grade, cutPoints, vetoes } = expectObject(value, path)
  expectOneOf(grade, GRADES, `${path}.grade`)
  const cuts = expectObject(cutPoints, `${path}.cutPoints`)
  expectKnownKeys(cuts, ['A', 'B'], `${path}.cutPoints`)
  expectFinite(cuts['A'], `${path}.cutPoints.A`)
  expectFinite(cuts['B'], `${path}.cutPoints.B`)
  for (const [i, veto] of Array.from(expectList(vetoes, `${path}.vetoes`)).entries()) {
    const at = `${path}.vetoes[${i}]`
    const { id, holds, grade: best } = expectObject(veto, at)
    expectText(id, `${at}.id`)
    expectOneOf(holds, ['yes', 'unknown'], `${at}.holds`)
    expectOneOf(best, ['B', 'C'], `${at}.grade`)
  }
}
