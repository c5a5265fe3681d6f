/**
 * The fourteen ways in which covariances of components may be alike: Σₖ = λₖ Dₖ Aₖ Dₖᵀ, with volume λₖ, shape Aₖ and
 * orientation Dₖ, each equal in all components or varying.
 *
 * @see Celeux & Govaert (1995), Gaussian parsimonious clustering models, Pattern Recognition 28(5), tables 1 and 2.
 * @see Fraley & Raftery (2002), Model-based clustering, discriminant analysis and density estimation, JASA 97(458), for the names.
 * @module
 */

/** Every structure, from the plainest family to the richest. */
export const STRUCTURES = [
  'EII',
  'VII',
  'EEI',
  'VEI',
  'EVI',
  'VVI',
  'EEE',
  'VEE',
  'EVE',
  'VVE',
  'EEV',
  'VEV',
  'EVV',
  'VVV',
] as const

/**
 * What the components share. The letters stand for volume (how much room a component takes), shape (how much longer it is than
 * wide) and orientation (which way it lies): `E` is equal in all components, `V` varies, `I` is none: a sphere has no shape, and
 * what lies along the axes has no orientation. `'EII'` are spheres of one size, `'VVI'` lie along the axes and differ in all else,
 * `'EEE'` are copies of one ellipsoid, `'VVV'` differ in everything.
 */
export type CovarianceStructure = (typeof STRUCTURES)[number]

/** Structures without covariances between features. */
export function liesAlongAxes(structure: CovarianceStructure): boolean {
  return structure.endsWith('I')
}

/** How many numbers describe a mixture: shares but one, means, and what the structure leaves free of the covariances. */
export function parameterCount(structure: CovarianceStructure, components: number, dimensions: number): number {
  return components - 1 + components * dimensions + covarianceCount(structure, components, dimensions)
}

function covarianceCount(structure: CovarianceStructure, k: number, d: number): number {
  const [volume, shape, orientation] = structure
  const volumes = volume === 'V' ? k : 1
  const shapes = shape === 'I' ? 0 : (shape === 'V' ? k : 1) * (d - 1)
  const orientations = orientation === 'I' ? 0 : (orientation === 'V' ? k : 1) * ((d * (d - 1)) / 2)
  return volumes + shapes + orientations
}
