import { expectKnownKeys, expectObject, expectOneOf } from '../../../errors/index.js'
import { copyCondition } from '../../../records/conditions/copy-condition.js'
import { expectCondition } from '../../../records/core.js'
import type { SchemeFact } from '../../rules/index.js'
import { expectDescribed } from '../../rules/read-rule.js'
import { readText, readWords } from '../../rules/read-text.js'
import type { TierVeto } from './types.js'

/** A veto, checked against the facts and tiers of its policy, which is at `path`. */
export function readVeto(
  veto: unknown,
  place: number,
  facts: ReadonlyMap<string, SchemeFact>,
  tiers: readonly string[],
  path: string,
): TierVeto {
  const at = `${path}.vetoes[${place}]`
  const fields = expectObject(veto, at)
  expectKnownKeys(fields, ['name', 'when', 'atBest', 'reason'], at)
  const name = readWords(fields['name'], `${at}.name`)
  const { when } = fields
  expectCondition(when, `${at}.when`)
  expectDescribed(when, name, facts, { at: `${at}.when`, of: `${path}.facts` })
  return {
    name,
    when: copyCondition(when),
    atBest: expectOneOf(fields['atBest'], tiers, `${at}.atBest`),
    reason: readText(fields['reason'], `${at}.reason`),
  }
}
