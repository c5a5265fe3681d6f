import type { CutOffSide } from './cut-off.js'
import type { LoyaltyMatrixWarning } from './types.js'

/** As many exactly on a cut-off are no accident of rounding: grades, say. */
const MANY = 0.1

/** What the reader of the cells should know of the cut-offs. */
export function matrixWarnings(
  sides: readonly CutOffSide[],
  cuts: readonly [number, number],
): readonly LoyaltyMatrixWarning[] {
  return sides.flatMap(({ name, values }, i): LoyaltyMatrixWarning[] => {
    if (values.length === 0) return []
    const cut = cuts[i]!
    const above = values.filter(value => value >= cut).length
    const on = values.filter(value => value === cut).length
    const side = above === 0 ? 'below' : 'at or above'
    return [
      ...(above === 0 || above === values.length
        ? [{ code: 'ONE_SIDED' as const, message: `the ${name} of all clients is ${side} its cut-off of ${cut}` }]
        : []),
      ...(on >= 2 && on >= MANY * values.length
        ? [
            {
              code: 'AT_CUT_OFF' as const,
              message: `the ${name} of ${on} of ${values.length} clients is exactly ${cut}, which counts as high`,
            },
          ]
        : []),
    ]
  })
}
