import type { ModelDocument } from '../../model/index.js'
import type { BuyingModel } from '../contract.js'

/** A buying model as the pair of its module, of which only some verbs are asked, and its document. */
export type BuyingPair<B extends ModelDocument, V extends keyof BuyingModel<B['params'], B>> = readonly [
  module: Pick<BuyingModel<B['params'], B>, V>,
  document: B,
]
