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
import { reviveWith } from './model/index.js'
import type { BinnedVariable, MasterScale, PdCalibration, ScorecardModel } from './risk/index.js'
import { categoryBinsCodec, masterScale, numericBinsCodec, pdCalibration, scorecard } from './risk/index.js'
import type { RfmModel } from './segmentation/index.js'
import { rfm } from './segmentation/index.js'
import type { GowerScale, SmoothingModel } from './statistics/index.js'
import { exponentialSmoothing, gower } from './statistics/index.js'

/** Every kind of fitted model this package writes. */
export type AnyModel =
  | BetaDiscreteWeibullModel
  | BgBbModel
  | BgCnbdModel
  | BgNbdModel
  | BinnedVariable
  | GammaGammaModel
  | GeometricModel
  | GgomNbdModel
  | GowerScale
  | LogNormalSpendModel
  | MasterScale
  | MbgCnbdModel
  | MbgNbdModel
  | NbdModel
  | ParetoGggModel
  | ParetoNbdDynamicModel
  | ParetoNbdModel
  | PdCalibration
  | RfmModel
  | ScorecardModel
  | ShiftedBetaGeometricModel
  | SmoothingModel

const CODECS = [
  betaDiscreteWeibull.codec,
  bgBb.codec,
  bgCnbd.codec,
  bgNbd.codec,
  categoryBinsCodec,
  exponentialSmoothing.codec,
  gammaGamma.codec,
  geometric.codec,
  ggomNbd.codec,
  gower.codec,
  logNormalSpend.codec,
  masterScale.codec,
  mbgCnbd.codec,
  mbgNbd.codec,
  nbd.codec,
  numericBinsCodec,
  paretoGgg.codec,
  paretoNbd.codec,
  paretoNbdDynamic.codec,
  pdCalibration.codec,
  rfm.codec,
  scorecard.codec,
  shiftedBetaGeometric.codec,
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
