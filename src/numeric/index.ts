/**
 * Mathematics with no business word in it: special functions, sums, optimisers, roots, quadrature, small matrices.
 *
 * Doors with options check them and throw `ClienteleError`; the special functions are called in hot loops, check
 * nothing, return a finite number for every argument of their documented domain whose result a double can hold, and
 * NaN outside of it.
 *
 * @module
 */
export * from './core.js'
export { backSubstitute, triangulate } from './householder.js'
export { betaI, betaIComplement, betaIComplementInverse, betaIInverse } from './incomplete-beta.js'
export { gammaP, gammaPInverse, gammaQ, gammaQInverse } from './incomplete-gamma.js'
export { chiSquareQuantile, chiSquareSurvival, fQuantile, studentTQuantile } from './quantiles.js'
