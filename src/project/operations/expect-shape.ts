/**
 * Parts of a project description that come by themselves, checked as the whole is.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import type { Shape } from '../../records/shapes/shape.js'

/** Throws what is wrong with a value, if anything is: the first ten faults. */
export function expectShape(shape: Shape, value: unknown, path: string): void {
  const issues = shape(value, path)
  const [first] = issues
  if (first !== undefined) throw new ClienteleError(first, { issues: issues.slice(0, 10), issueCount: issues.length })
}
