import type { DriverSheetCounts, DriverWarning } from './types.js'

/** Green's rule: 50 rows and 8 more for each predictor. */
const [FEWEST, FOR_EACH] = [50, 8]
const MANY_LEFT_OUT = 0.2
/** Fewer clients than this, drawn with replacement, give intervals that are too narrow. */
const FEW_CLIENTS = 20

/** A driver by its name and coefficient. */
export interface Signed {
  readonly name: string
  readonly coefficient: number
}

/**
 * What the reader of drivers should know.
 *
 * @param drivers of a regression; none where there was none.
 *
 * @see Green (1991), How many subjects does it take to do a regression analysis?, Multivariate Behavioral Research 26(3).
 */
export function driverWarnings(
  { sheets, leftOut, clients }: DriverSheetCounts,
  drivers: readonly Signed[] = [],
): readonly DriverWarning[] {
  const { length } = drivers
  const wanted = FEWEST + FOR_EACH * length
  const against = drivers.filter(({ coefficient }) => coefficient < 0).map(({ name }) => name)
  return [
    ...(length > 0 && sheets < wanted
      ? [
          {
            code: 'FEW_SHEETS' as const,
            message: `${sheets} sheets for ${length} drivers: ${wanted} are wanted`,
          },
        ]
      : []),
    ...(leftOut > MANY_LEFT_OUT * (sheets + leftOut)
      ? [
          {
            code: 'MANY_LEFT_OUT' as const,
            message: `${leftOut} of ${sheets + leftOut} sheets are left out: who answers all may not be like the others`,
          },
        ]
      : []),
    ...(against.length > 0
      ? [
          {
            code: 'AGAINST' as const,
            message: `${against.join(', ')}: more of it goes with less satisfaction once the others are known; importance does not say so`,
          },
        ]
      : []),
    ...(clients !== undefined && clients < FEW_CLIENTS
      ? [
          {
            code: 'FEW_CLIENTS' as const,
            message: `${clients} clients: intervals are too narrow with fewer than ${FEW_CLIENTS}`,
          },
        ]
      : []),
  ]
}
