/** Periods of equal length from now to maturity, the last one shorter where they do not fit; years. */
export function periodEnds(maturity: number, periodsPerYear: number): readonly number[] {
  // A maturity of 0.1 + 0.2 years is one of 0.3: no period of a millionth of a second.
  const count = Math.max(1, Math.ceil(maturity * periodsPerYear - 1e-9))
  return Array.from({ length: count }, (_, i) => (i + 1 === count ? maturity : (i + 1) / periodsPerYear))
}

/** How many periods end within a year from now: the first of the list, as each year is a whole number of periods. */
export function periodsWithinYear(periods: number, periodsPerYear: number): number {
  return Math.min(periods, periodsPerYear)
}
