/**
 * The incomplete gamma and beta functions and the quantiles of @stdlib, under our names: the only door to them. The
 * build turns this file into one bundle, so nothing here but names and types; mending lives in the files that import it.
 *
 * @module
 */
import betainc from '@stdlib/math-base-special-betainc'
import betaincinv from '@stdlib/math-base-special-betaincinv'
import gammainc from '@stdlib/math-base-special-gammainc'
import gammaincinv from '@stdlib/math-base-special-gammaincinv'
import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import fQuantile from '@stdlib/stats-base-dists-f-quantile'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** I_x(a, b), or its complement with `upper`. */
export const stdlibBeta: (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number = betainc
/** The x with I_x(a, b) = p, or 1 - I_x(a, b) = p with `upper`. */
export const stdlibBetaInverse: (p: number, a: number, b: number, upper: boolean) => number = betaincinv
/** P(a, x), or Q(a, x) with `upper`. */
export const stdlibGamma: (x: number, a: number, regularized: boolean, upper: boolean) => number = gammainc
/** The x with P(a, x) = p, or Q(a, x) = p with `upper`. */
export const stdlibGammaInverse: (p: number, a: number, upper: boolean) => number = gammaincinv
export const stdlibChiSquareQuantile: (p: number, df: number) => number = chiSquareQuantile
export const stdlibFQuantile: (p: number, df1: number, df2: number) => number = fQuantile
export const stdlibTQuantile: (p: number, df: number) => number = tQuantile
