/**
 * Cox models from JSON.
 *
 * @module
 */
import { expectKnownKeys, expectText } from '../../../errors/index.js'
import type { Codec } from '../../../model/index.js'
import { expectTimeUnit } from '../../../money/core.js'
import { KIND, seal, VERSION } from './model.js'
import { readParams } from './params.js'
import { reviveFit } from './revive-fit.js'
import type { CoxModel } from './types.js'

type Json = Readonly<Record<string, unknown>>

/** Reads a Cox model back from JSON. */
export const codec: Codec<CoxModel> = Object.freeze<Codec<CoxModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive,
})

function revive(document: Json): CoxModel {
  expectKnownKeys(document, ['kind', 'version', 'madeBy', 'timeUnit', 'params', 'fit'], 'document')
  const timeUnit = expectTimeUnit(document['timeUnit'], 'document.timeUnit')
  const params = readParams(document['params'], 'document.params')
  const fit = reviveFit(document['fit'], Object.keys(params.coefficients), 'document.fit')
  return seal(timeUnit, params, fit, expectText(document['madeBy'], 'document.madeBy'))
}
