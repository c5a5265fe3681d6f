/**
 * Covariances that make the rows likeliest, by structure.
 *
 * @module
 */
import {
  equalDiagonals,
  equalShapes,
  equalSpheres,
  equalVolumes,
  ownDiagonals,
  ownSpheres,
} from './axis-covariances.js'
import { equalEllipsoids, equallyLargeEllipsoids, ownEllipsoids, similarEllipsoids } from './ellipsoid-covariances.js'
import type { Moments } from './moments.js'
import { equallyLargeOnSharedAxes, ownLengthsOnSharedAxes } from './shared-axes.js'
import type { CovarianceStructure } from './structures.js'
import { turnedEllipsoids, turnedSimilarEllipsoids } from './turned-covariances.js'

/** Fills the covariances that the moments ask for; singular ones where the moments leave no other. */
export type CovarianceStep = (moments: Moments, out: readonly Float64Array[]) => void

const STEPS: Readonly<Record<CovarianceStructure, () => CovarianceStep>> = {
  EII: () => equalSpheres,
  VII: () => ownSpheres,
  EEI: () => equalDiagonals,
  VEI: () => equalShapes,
  EVI: () => equalVolumes,
  VVI: () => ownDiagonals,
  EEE: () => equalEllipsoids,
  VEE: () => similarEllipsoids,
  EVE: equallyLargeOnSharedAxes,
  VVE: ownLengthsOnSharedAxes,
  EEV: () => turnedEllipsoids,
  VEV: () => turnedSimilarEllipsoids,
  EVV: () => equallyLargeEllipsoids,
  VVV: () => ownEllipsoids,
}

/** The step of a structure, for one search: steps of shared axes go on from where the last one ended. */
export function covarianceStep(structure: CovarianceStructure): CovarianceStep {
  return STEPS[structure]()
}
