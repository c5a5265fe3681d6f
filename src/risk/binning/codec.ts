import { expectKnownKeys, expectText } from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { reviveWith } from '../../model/index.js'
import type { BinnedVariable, CategoryBins, NumericBins } from './document.js'
import { CATEGORY, NUMERIC, sealCategories, sealNumeric, VERSION } from './model.js'
import { checkCategoryParams, checkNumericParams } from './params.js'
import { reviveFit } from './revive-fit.js'

type Json = Readonly<Record<string, unknown>>

const FIELDS = ['kind', 'version', 'madeBy', 'params', 'fit'] as const

/** Reads bins of numbers back from JSON. */
export const numericBinsCodec: Codec<NumericBins> = Object.freeze<Codec<NumericBins>>({
  kind: NUMERIC,
  version: VERSION,
  migrations: Object.freeze({}),
  revive(document: Json) {
    expectKnownKeys(document, FIELDS, 'document')
    const params = checkNumericParams(document['params'], 'document.params')
    return sealNumeric(params, reviveFit(document['fit'], params), expectText(document['madeBy'], 'document.madeBy'))
  },
})

/** Reads groups of categories back from JSON. */
export const categoryBinsCodec: Codec<CategoryBins> = Object.freeze<Codec<CategoryBins>>({
  kind: CATEGORY,
  version: VERSION,
  migrations: Object.freeze({}),
  revive(document: Json) {
    expectKnownKeys(document, FIELDS, 'document')
    const params = checkCategoryParams(document['params'], 'document.params')
    return sealCategories(params, reviveFit(document['fit'], params), expectText(document['madeBy'], 'document.madeBy'))
  },
})

/**
 * Bins of either kind from parsed JSON or JSON text.
 *
 * @throws ClienteleError as `reviveWith` does.
 * @example
 * import { optimalBins, reviveBins } from 'clientele/risk'
 * const bins = optimalBins([1, 2, 3, 4, 5, 6], [1, 0, 1, 0, 0, 1])
 * JSON.stringify(reviveBins(JSON.stringify(bins))) === JSON.stringify(bins) // => true
 */
export function reviveBins(json: unknown): BinnedVariable {
  return reviveWith<BinnedVariable>([numericBinsCodec, categoryBinsCodec], json)
}
