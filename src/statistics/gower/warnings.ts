import type { GowerDescription, GowerWarning } from './types.js'

/** Below this share of rows an attribute is said to be mostly missing. */
const HALF = 0.5

/** What the reader of distances should know of the rows of a fit. */
export function warningsOf(
  attributes: GowerDescription,
  known: Readonly<Record<string, number>>,
  rows: number,
): readonly GowerWarning[] {
  return Object.entries(attributes).flatMap(([attribute, described]) => {
    const warnings: GowerWarning[] = []
    if (described.kind === 'number' && described.range !== undefined && described.range[0] === described.range[1]) {
      const message = `${attribute} is compared over a range of 0: any difference counts as the whole`
      warnings.push({ code: 'CONSTANT_ATTRIBUTE', attribute, message })
    }
    const count = known[attribute]!
    if (count < HALF * rows) {
      const message = `${attribute} is known in ${count} of ${rows} rows: most pairs are compared without it`
      warnings.push({ code: 'MOSTLY_MISSING', attribute, message })
    }
    return warnings
  })
}
