import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { RulePack } from '../../model/index.js'
import { rulesOn } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { CapitalRules } from './capital-rules.js'
import { BASEL_2 } from './rules/basel-2.js'
import { BASEL_3_1 } from './rules/basel-3-1.js'
import { CRR } from './rules/crr.js'
import { PRA_BASEL_3_1 } from './rules/pra-basel-3-1.js'
import { UK_CRR } from './rules/uk-crr.js'

/** Which regulation counts, and on which day. */
export interface CapitalRulesOptions {
  /** `basel-2`, `basel-3.1`, `crr`, `uk-crr` or `pra-basel-3.1`; a name of `packs` where these are given. */
  readonly rules: string
  /** The day whose edition counts. */
  readonly on: DateInput
  /** Editions to choose from; {@link CAPITAL_RULES} by default. A lender's own go through `rulePack` of `clientele/model`. */
  readonly packs?: readonly RulePack<CapitalRules>[]
}

/** The keys of {@link CapitalRulesOptions}, for doors that have more options. */
export const RULE_OPTIONS: readonly string[] = ['rules', 'on', 'packs']

/** Every edition there is, with the paragraph of each figure in `sources`. */
export const CAPITAL_RULES: readonly RulePack<CapitalRules>[] = [
  ...BASEL_2,
  ...CRR,
  ...UK_CRR,
  ...BASEL_3_1,
  ...PRA_BASEL_3_1,
]

/**
 * The edition of the capital rules that is in force on a day.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a regulation nobody knows, `RULES_NOT_IN_FORCE` for a day without an edition,
 * `INVALID_DATE`.
 * @example
 * import { capitalRules } from 'clientele/risk'
 * const { rules, sources } = capitalRules({ rules: 'crr', on: '2024-06-30' })
 * rules.scaling.factor // => 1.06
 * sources.financialMultiplier // => 'Article 153(2)'
 * capitalRules({ rules: 'crr', on: '2025-06-30' }).rules.scaling.factor // => 1
 * capitalRules({ rules: 'pra-basel-3.1', on: '2026-06-30' }) // => Error RULES_NOT_IN_FORCE
 */
export function capitalRules(options: CapitalRulesOptions): RulePack<CapitalRules> {
  expectKnownKeys(options, RULE_OPTIONS, 'options')
  return rulesFor(options)
}

/** The same for a door with further options. */
export function rulesFor(options: CapitalRulesOptions): RulePack<CapitalRules> {
  expectObject(options, 'options')
  const { packs = CAPITAL_RULES, rules, on } = options
  return rulesOn(packs, { rules, on })
}
