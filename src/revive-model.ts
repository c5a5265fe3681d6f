import type {
  BetaDiscreteWeibullModel,
  BgBbModel,
  BgCnbdModel,
  BgNbdModel,
  GammaGammaModel,
  GeometricModel,
  GgomNbdModel,
  LogNormalSpendModel,
  MbgCnbdModel,
  MbgNbdModel,
  NbdModel,
  ParetoGggModel,
  ParetoNbdDynamicModel,
  ParetoNbdModel,
  ShiftedBetaGeometricModel,
} from './lifetime/index.js'
import {
  betaDiscreteWeibull,
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  geometric,
  ggomNbd,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoGgg,
  paretoNbd,
  paretoNbdDynamic,
  shiftedBetaGeometric,
} from './lifetime/index.js'
import type { ChurnProbability, UpliftModel } from './loyalty/index.js'
import { churnProbability, twoModelUplift } from './loyalty/index.js'
import { reviveWith } from './model/index.js'
import type { BinnedVariable, MasterScale, PdCalibration, ScorecardModel } from './risk/index.js'
import { categoryBinsCodec, masterScale, numericBinsCodec, pdCalibration, scorecard } from './risk/index.js'
import type { PathModel } from './satisfaction/index.js'
import { pathModel } from './satisfaction/index.js'
import type { NextProductModel, ProductPropensity, RfmModel, ValueTiers } from './segmentation/index.js'
import { nextProduct, productPropensity, rfm, valueTiers } from './segmentation/index.js'
import type {
  ClusterTree,
  ControlLimits,
  CoxModel,
  FailureTimeModel,
  FineGrayModel,
  GaussianMixtureModel,
  GowerScale,
  KMeansModel,
  KMedoidsModel,
  LatentClassModel,
  SmoothingModel,
} from './statistics/index.js'
import {
  acceleratedFailureTime,
  controlLimits,
  coxModel,
  exponentialSmoothing,
  fineGray,
  gaussianMixture,
  gower,
  hierarchical,
  kMeans,
  kMedoids,
  latentClass,
} from './statistics/index.js'

/** Every kind of fitted model this package writes. */
export type AnyModel =
  | BetaDiscreteWeibullModel
  | BgBbModel
  | BgCnbdModel
  | BgNbdModel
  | BinnedVariable
  | ChurnProbability
  | ClusterTree
  | ControlLimits
  | CoxModel
  | FailureTimeModel
  | FineGrayModel
  | GammaGammaModel
  | GaussianMixtureModel
  | GeometricModel
  | GgomNbdModel
  | GowerScale
  | KMeansModel
  | KMedoidsModel
  | LatentClassModel
  | LogNormalSpendModel
  | MasterScale
  | MbgCnbdModel
  | MbgNbdModel
  | NbdModel
  | NextProductModel
  | ParetoGggModel
  | ParetoNbdDynamicModel
  | ParetoNbdModel
  | PathModel
  | PdCalibration
  | ProductPropensity
  | RfmModel
  | ScorecardModel
  | ShiftedBetaGeometricModel
  | SmoothingModel
  | UpliftModel
  | ValueTiers

const CODECS = [
  acceleratedFailureTime.codec,
  betaDiscreteWeibull.codec,
  bgBb.codec,
  bgCnbd.codec,
  bgNbd.codec,
  categoryBinsCodec,
  churnProbability.codec,
  controlLimits.codec,
  coxModel.codec,
  exponentialSmoothing.codec,
  fineGray.codec,
  gammaGamma.codec,
  gaussianMixture.codec,
  geometric.codec,
  ggomNbd.codec,
  gower.codec,
  hierarchical.codec,
  kMeans.codec,
  kMedoids.codec,
  latentClass.codec,
  logNormalSpend.codec,
  masterScale.codec,
  mbgCnbd.codec,
  mbgNbd.codec,
  nbd.codec,
  nextProduct.codec,
  numericBinsCodec,
  paretoGgg.codec,
  paretoNbd.codec,
  paretoNbdDynamic.codec,
  pathModel.codec,
  pdCalibration.codec,
  productPropensity.codec,
  rfm.codec,
  scorecard.codec,
  shiftedBetaGeometric.codec,
  twoModelUplift.codec,
  valueTiers.codec,
]

/**
 * A fitted model from its file: the JSON text, or what parsing it gave. Any kind and any older version is read. A
 * service that scores with one model reads it with less code by `reviveWith` of `clientele/model`.
 *
 * @throws ClienteleError `UNKNOWN_DOCUMENT`, `UNSUPPORTED_VERSION` or `INVALID_DOCUMENT`, or the code of the field.
 * @example
 * import { lifetime, reviveModel } from 'clientele'
 * const json = JSON.stringify(lifetime.bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }))
 * reviveModel(json).kind // => 'bg-nbd'
 */
export function reviveModel(json: unknown): AnyModel {
  return reviveWith<AnyModel>(CODECS, json)
}
