import { expectObject, reject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { RfmModel } from './document.js'
import type { Measures, RfmColumns } from './measures.js'
import { measuresOfBase } from './measures-of-base.js'
import { measuresOfColumns } from './measures-of-columns.js'
import type { MonetaryMeasure, RfmParams } from './params.js'

/** The measures of a base or of columns, for a model whose currency they may be scored in. */
export function readMeasures(model: RfmModel, params: RfmParams, of: CustomerBase | RfmColumns): Measures {
  if (isBase(of) && of.currency !== undefined && model.currency !== undefined && of.currency !== model.currency) {
    reject('MIXED_CURRENCIES', 'base.currency', `'${model.currency}', the model's currency`, of.currency, CONVERT)
  }
  return measuresOf(of, params.monetary)
}

/** The measures of a base or of columns, checked. */
export function measuresOf(of: CustomerBase | RfmColumns, measure: MonetaryMeasure): Measures {
  return isBase(of) ? measuresOfBase(of, measure) : measuresOfColumns(of, measure)
}

/** Whether an input is a base and not columns. */
export function isBase(of: CustomerBase | RfmColumns): of is CustomerBase {
  return 'kind' in expectObject(of, 'columns')
}

const CONVERT = 'Convert amounts first, or fit a model in this currency'
