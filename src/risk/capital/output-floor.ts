import { expectKnownKeys, expectNonNegative } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import type { CapitalRulesOptions } from './capital-rule-packs.js'
import { RULE_OPTIONS, rulesFor } from './capital-rule-packs.js'

/** Risk-weighted assets of a whole institution, in one currency. */
export interface FlooredAssets {
  /** By the approaches that it is allowed, its models among them; >= 0. */
  readonly modelled: number
  /** By the standardised approaches alone; >= 0. */
  readonly standardised: number
}

/** What counts after the floor. */
export interface OutputFloor {
  /** Of standardised assets on the day; 0 where the rules have no floor. */
  readonly share: number
  /** Share times standardised assets. */
  readonly floor: number
  readonly riskWeightedAssets: number
  readonly isBinding: boolean
}

/**
 * The output floor of an institution: its risk-weighted assets are no less than a share of those by standardised approaches,
 * which rises to 72.5 % year by year.
 *
 * Not computed here: the adjustment for provisions (OF-ADJ) of the PRA, the cap of 25 % during the transition, and the
 * transitional weights of CRR Article 465(3) to (5).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for negative assets, `RULES_NOT_IN_FORCE`.
 * @see Basel Framework RBC20.11, RBC90.1; CRR Articles 92(3) and 465(1); PS1/26 Article 92(5).
 * @example
 * import { outputFloor } from 'clientele/risk'
 * outputFloor({ modelled: 50e9, standardised: 100e9 }, { rules: 'crr', on: '2026-06-30' }).riskWeightedAssets // => 55000000000
 * outputFloor({ modelled: 50e9, standardised: 100e9 }, { rules: 'crr', on: '2030-01-01' }).share // => 0.725
 */
export function outputFloor(assets: FlooredAssets, options: CapitalRulesOptions): OutputFloor {
  expectKnownKeys(assets, ['modelled', 'standardised'], 'assets')
  expectKnownKeys(options, RULE_OPTIONS, 'options')
  const modelled = expectNonNegative(assets.modelled, 'assets.modelled')
  const standardised = expectNonNegative(assets.standardised, 'assets.standardised')
  const { outputFloor: steps = [] } = rulesFor(options).rules
  const day = dayNumber(options.on, 'options.on')
  const reached = steps.filter(({ from }) => dayNumber(from) <= day)
  const share = reached.reduce((most, step) => Math.max(most, step.share), 0)
  const floor = share * standardised
  return { share, floor, riskWeightedAssets: Math.max(modelled, floor), isBinding: floor > modelled }
}
