/**
 * Lifetime value from documents alone, for services that read whatever model was stored. It brings every model along, with
 * what fits them: 46 kB gzipped, where `lifetimeValue` with the verbs of two modules takes 9 kB (`npm run sizes`).
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { BgBbModel } from '../bg-bb/index.js'
import * as bgBb from '../bg-bb/index.js'
import type { BgCnbdModel } from '../bg-cnbd/index.js'
import * as bgCnbd from '../bg-cnbd/index.js'
import type { BgNbdModel } from '../bg-nbd/index.js'
import * as bgNbd from '../bg-nbd/index.js'
import type { GammaGammaModel } from '../gamma-gamma/index.js'
import * as gammaGamma from '../gamma-gamma/index.js'
import type { GgomNbdModel } from '../ggom-nbd/index.js'
import * as ggomNbd from '../ggom-nbd/index.js'
import type { LogNormalSpendModel } from '../log-normal-spend/index.js'
import * as logNormalSpend from '../log-normal-spend/index.js'
import type { MbgCnbdModel } from '../mbg-cnbd/index.js'
import * as mbgCnbd from '../mbg-cnbd/index.js'
import type { MbgNbdModel } from '../mbg-nbd/index.js'
import * as mbgNbd from '../mbg-nbd/index.js'
import type { NbdModel } from '../nbd/index.js'
import * as nbd from '../nbd/index.js'
import type { ParetoNbdModel } from '../pareto-nbd/index.js'
import * as paretoNbd from '../pareto-nbd/index.js'
import type { LifetimeValue, LifetimeValueOptions } from './lifetime-value.js'
import { lifetimeValue } from './lifetime-value.js'
import type { ValueModels } from './models.js'

/** Every buying model. */
export type BuyingDocument =
  | BgBbModel
  | BgCnbdModel
  | BgNbdModel
  | GgomNbdModel
  | MbgCnbdModel
  | MbgNbdModel
  | NbdModel
  | ParetoNbdModel

/** Every spending model. */
export type SpendingDocument = GammaGammaModel | LogNormalSpendModel

/** A buying and a spending model as they come from a file. */
export interface ValueDocuments {
  readonly buying: BuyingDocument
  readonly spending: SpendingDocument
}

/**
 * As `lifetimeValue`, the modules found by the kind of the documents.
 *
 * @throws ClienteleError as lifetimeValue does, and `UNKNOWN_DOCUMENT` for a kind that has no module.
 * @example
 * import { bgNbd, gammaGamma, lifetimeValueFromDocuments } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2], recency: [30.43], age: [38.86], meanSpend: [22.35] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const options = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }
 * lifetimeValueFromDocuments({ buying, spending }, base, options).totals.value.toFixed(2) // => '11.04'
 */
export function lifetimeValueFromDocuments(
  models: ValueDocuments,
  base: CustomerBase,
  options: LifetimeValueOptions,
): LifetimeValue {
  expectObject(models, 'models')
  const { buying, spending } = models
  expectObject(buying, 'models.buying')
  expectObject(spending, 'models.spending')
  switch (buying.kind) {
    case 'bg-bb':
      return withSpending([bgBb, buying], spending, base, options)
    case 'bg-cnbd':
      return withSpending([bgCnbd, buying], spending, base, options)
    case 'bg-nbd':
      return withSpending([bgNbd, buying], spending, base, options)
    case 'ggom-nbd':
      return withSpending([ggomNbd, buying], spending, base, options)
    case 'mbg-cnbd':
      return withSpending([mbgCnbd, buying], spending, base, options)
    case 'mbg-nbd':
      return withSpending([mbgNbd, buying], spending, base, options)
    case 'nbd':
      return withSpending([nbd, buying], spending, base, options)
    case 'pareto-nbd':
      return withSpending([paretoNbd, buying], spending, base, options)
    default:
      return reject('UNKNOWN_DOCUMENT', 'models.buying.kind', 'a buying model', kindOf(buying))
  }
}

function withSpending<B extends ModelDocument>(
  buying: ValueModels<B, ModelDocument>['buying'],
  spending: SpendingDocument,
  base: CustomerBase,
  options: LifetimeValueOptions,
): LifetimeValue {
  switch (spending.kind) {
    case 'gamma-gamma':
      return lifetimeValue({ buying, spending: [gammaGamma, spending] }, base, options)
    case 'log-normal-spend':
      return lifetimeValue({ buying, spending: [logNormalSpend, spending] }, base, options)
    default:
      return reject('UNKNOWN_DOCUMENT', 'models.spending.kind', 'a spending model', kindOf(spending))
  }
}

/** What a document without types calls itself. */
function kindOf({ kind }: { readonly kind: unknown }): unknown {
  return kind
}
