/**
 * The functions around gamma that @stdlib computes, under our names: the only door to them. The build turns this file
 * into one bundle, so nothing here but names and types; mending lives in the files that import it.
 *
 * The types are written out so that the published declarations name no package that is not installed.
 *
 * @module
 */
import betaln from '@stdlib/math-base-special-betaln'
import digamma from '@stdlib/math-base-special-digamma'
import erf from '@stdlib/math-base-special-erf'
import erfc from '@stdlib/math-base-special-erfc'
import erfcinv from '@stdlib/math-base-special-erfcinv'
import gammaln from '@stdlib/math-base-special-gammaln'
import trigamma from '@stdlib/math-base-special-trigamma'

type Function1 = (x: number) => number

export const stdlibLogGamma: Function1 = gammaln
export const stdlibDigamma: Function1 = digamma
export const stdlibTrigamma: Function1 = trigamma
export const stdlibLogBeta: (a: number, b: number) => number = betaln
export const stdlibErf: Function1 = erf
export const stdlibErfc: Function1 = erfc
export const stdlibErfcInverse: Function1 = erfcinv
