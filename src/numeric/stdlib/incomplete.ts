/**
 * The incomplete gamma and beta functions of @stdlib, under our names: the only door to them. The build turns this file
 * into one bundle, so nothing here but names and types; mending lives in the files that import it.
 *
 * @module
 */
import betainc from '@stdlib/math-base-special-betainc'
import gammainc from '@stdlib/math-base-special-gammainc'

/** I_x(a, b), or its complement with `upper`. */
export const stdlibBeta: (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number = betainc
/** P(a, x), or Q(a, x) with `upper`. */
export const stdlibGamma: (x: number, a: number, regularized: boolean, upper: boolean) => number = gammainc
