/** Cells of the matrix in the order of reports; the last two for clients whose attitude is not known. */
export const LOYALTY_CELLS = [
  'loyal',
  'latent',
  'spurious',
  'none',
  'behaviour-only-high',
  'behaviour-only-low',
] as const

/** The place of a cell; `undefined` for an attitude that is not known. */
export function cellPlace(isOften: boolean, isFond: boolean | undefined): number {
  if (isFond === undefined) return isOften ? 4 : 5
  if (isFond) return isOften ? 0 : 1
  return isOften ? 2 : 3
}
