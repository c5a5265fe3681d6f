import { expectKnownKeys, expectText } from '../../errors/index.js'
import type { Codec } from '../../model/index.js'
import { reviveWith } from '../../model/index.js'
import type { ScorecardModel } from './document.js'
import { KIND, seal, VERSION } from './model.js'
import { checkParams } from './params.js'
import { reviveFit } from './revive-fit.js'

/** Reads a scorecard back from JSON. */
export const codec: Codec<ScorecardModel> = Object.freeze<Codec<ScorecardModel>>({
  kind: KIND,
  version: VERSION,
  migrations: Object.freeze({}),
  revive(document: Readonly<Record<string, unknown>>) {
    expectKnownKeys(document, ['kind', 'version', 'madeBy', 'params', 'fit'], 'document')
    const params = checkParams(document['params'], 'document.params')
    const fit = reviveFit(document['fit'], params)
    return seal(params, fit, expectText(document['madeBy'], 'document.madeBy'))
  },
})

/** A scorecard from parsed JSON. */
export function reviveScorecard(json: unknown): ScorecardModel {
  return reviveWith([codec], json)
}
