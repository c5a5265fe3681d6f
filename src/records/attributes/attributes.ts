/**
 * Every derived attribute.
 *
 * @module
 */
import { ACCOUNTS } from './accounts.js'
import { CREDIT } from './credit.js'
import { DEALINGS } from './dealings.js'
import type { Definition } from './definition.js'
import { EXPOSURE } from './exposure.js'
import { PROJECTS } from './projects.js'
import { RELATIONSHIP } from './relationship.js'
import { REPAYMENT } from './repayment.js'
import type { Attribute } from './types.js'
import { VOICE } from './voice.js'

/** With how each is computed. */
export const DEFINITIONS: readonly Definition[] = [
  ...RELATIONSHIP,
  ...EXPOSURE,
  ...REPAYMENT,
  ...CREDIT,
  ...ACCOUNTS,
  ...PROJECTS,
  ...DEALINGS,
  ...VOICE,
]

/**
 * The standard derived attributes of a client, for rules, RFM and scores to name.
 *
 * @example
 * import { ATTRIBUTES } from 'clientele/records'
 * const exposure = ATTRIBUTES.find(({ name }) => name === 'exposure')
 * exposure.meaning // => 'What is owed on facilities that run'
 * exposure.unit // => 'currency'
 */
export const ATTRIBUTES: readonly Attribute[] = DEFINITIONS.map(({ name, kind, unit, meaning, reads }) => ({
  name,
  kind,
  unit,
  meaning,
  reads,
}))
