/**
 * Limits to large exposures as regulators set them, with the days they are in force and the paragraph of each figure.
 *
 * Columns that these rules read: `exposure` (after credit risk mitigation, as the regulation measures it), `group` (connected
 * clients; who is in none stands for itself), `counterparty` (`'non-bank'`, `'institution'`, `'g-sib'`) and, in China, `client`
 * and `loan`. Bases: `tier1`, or `eligibleCapital` and `netCapital` where a rule says so. Exemptions (central governments,
 * qualifying central counterparties and others) are for the caller to leave out: no row, no limit.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { RulePack } from '../../model/index.js'
import { rulePack, rulesOn } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { LimitRule } from './limit-rule.js'

/** Rules of one edition by name. */
export type LargeExposureRules = Readonly<Record<string, LimitRule>>

/** Which regulation, on which day, for which lender. */
export interface LargeExposureOptions {
  /** `basel`, `crr`, `uk-crr` or `china`; a name of `packs` where these are given. */
  readonly rules: string
  readonly on: DateInput
  /** Whether the lender is a global systemically important bank, whose limit to its like is lower; `false` by default. */
  readonly globallySystemic?: boolean
  /** Editions to choose from; {@link LARGE_EXPOSURE_RULES} by default. */
  readonly packs?: readonly RulePack<LargeExposureRules>[]
}

const institutions = { counterparty: ['institution', 'g-sib'] }
const systemic: LimitRule = {
  name: 'between global systemically important banks',
  by: 'group',
  where: { counterparty: ['g-sib'] },
  size: { share: 0.15, of: 'tier1' },
}
const anyGroup = (of: string): LimitRule => ({
  name: 'client or group of connected clients',
  by: 'group',
  size: { share: 0.25, of },
})
const large = (of: string): LimitRule => ({
  name: 'large exposure',
  kind: 'report',
  by: 'group',
  size: { share: 0.1, of },
})
/**
 * The European limit: with institutions a group may owe an amount instead, where that is more, within a share of the base;
 * what its other members owe stays within the limit. Of a group without institutions the stricter of the two binds.
 */
const european = (of: string, orAmount: number): LargeExposureRules => ({
  group: { ...anyGroup(of), where: { counterparty: ['non-bank'] } },
  institution: {
    name: 'group, institutions included',
    by: 'group',
    size: { share: 0.25, of, orAmount, most: 1 },
  },
  largeExposure: large(of),
})

const EDITIONS: readonly RulePack<LargeExposureRules>[] = [
  {
    name: 'basel',
    title: 'Basel Framework, large exposures (BCBS 283 of April 2014; chapters LEX10 to LEX40)',
    from: '2019-01-01',
    rules: { group: anyGroup('tier1'), systemic, largeExposure: large('tier1') },
    sources: {
      group: 'LEX20.1: 25 % of tier 1 capital, to a counterparty or a group of connected ones',
      systemic: 'LEX40.1: 15 % of tier 1 capital',
      largeExposure: 'LEX10.8, LEX20.4(1): equal to or above 10 % of tier 1 capital',
    },
  },
  {
    name: 'crr',
    title: 'Regulation (EU) No 575/2013, part four, as published',
    from: '2014-01-01',
    until: '2021-06-27',
    rules: european('eligibleCapital', 150e6),
    sources: {
      group: 'Article 395(1): 25 % of eligible capital',
      institution: 'Article 395(1): 25 % of eligible capital or EUR 150 million, not above 100 % of eligible capital',
      largeExposure: 'Article 392: equal to or above 10 % of eligible capital',
    },
  },
  {
    name: 'crr',
    title: 'Regulation (EU) No 575/2013, part four, as amended by Regulation (EU) 2019/876',
    from: '2021-06-28',
    rules: { ...european('tier1', 150e6), systemic },
    sources: {
      group: 'Article 395(1), first subparagraph: 25 % of tier 1 capital',
      institution:
        'Article 395(1), first and second subparagraph: 25 % or EUR 150 million, not above 100 % of tier 1 capital',
      systemic: 'Article 395(1), derogation for a G-SII: 15 % of tier 1 capital',
      largeExposure: 'Article 392: equal to or above 10 % of tier 1 capital',
    },
  },
  {
    name: 'uk-crr',
    title: 'PRA Rulebook, Large Exposures (CRR), article 395',
    from: '2022-01-01',
    rules: { ...european('tier1', 130e6), systemic },
    sources: {
      group: 'Article 395(1): 25 % of tier 1 capital',
      institution: 'Article 395(1): 25 % or GBP 130 million, not above 100 % of tier 1 capital',
      systemic: 'Article 395(1), derogation for a G-SII: 15 % of tier 1 capital',
      largeExposure: 'Article 392: equal to or above 10 % of tier 1 capital',
    },
  },
  {
    name: 'china',
    title: '商业银行大额风险暴露管理办法 (银保监会令2018年第1号), Measures for large exposures of commercial banks',
    from: '2018-07-01',
    rules: {
      loan: {
        name: 'loans to one non-bank client',
        by: 'client',
        where: { counterparty: ['non-bank'] },
        measure: 'loan',
        size: { share: 0.1, of: 'netCapital' },
      },
      client: {
        name: 'one non-bank client',
        by: 'client',
        where: { counterparty: ['non-bank'] },
        size: { share: 0.15, of: 'tier1' },
      },
      group: {
        name: 'group of connected non-bank clients',
        by: 'group',
        where: { counterparty: ['non-bank'] },
        size: { share: 0.2, of: 'tier1' },
      },
      institution: {
        name: 'one bank or group of banks',
        by: 'group',
        where: institutions,
        size: { share: 0.25, of: 'tier1' },
      },
      systemic,
      largeExposure: {
        name: 'large exposure',
        kind: 'report',
        reported: 'above',
        by: 'group',
        size: { share: 0.025, of: 'tier1' },
      },
    },
    sources: {
      loan: '第七条: 非同业单一客户的贷款余额, 10 % of net capital',
      client: '第七条: 非同业单一客户, 15 % of net tier 1 capital',
      group: '第八条: 一组非同业关联客户, 20 % of net tier 1 capital',
      institution: '第九条: 同业单一客户或集团客户, 25 % of net tier 1 capital; in full from 2022 on',
      systemic: '第十条: 15 % of net tier 1 capital',
      largeExposure: '第四条: above 2.5 % of net tier 1 capital',
    },
  },
]

/** Every edition there is, with the paragraph of each figure in `sources`. */
export const LARGE_EXPOSURE_RULES: readonly RulePack<LargeExposureRules>[] = /* @__PURE__ */ EDITIONS.map(rulePack)

/**
 * The limits to large exposures in force on a day, as rules for `checkLimits`.
 *
 * @throws ClienteleError `RULES_NOT_IN_FORCE` for a day without an edition, `OUT_OF_RANGE` for a regulation nobody knows.
 * @example
 * import { checkLimits, largeExposureRules } from 'clientele/risk'
 * const rules = largeExposureRules({ rules: 'china', on: '2024-06-30' })
 * const columns = {
 *   exposure: [12, 9], loan: [6, 9], client: ['A', 'B'], group: ['A', 'A'], counterparty: ['non-bank', 'non-bank'],
 * }
 * const { breaches } = checkLimits(columns, rules, { bases: { tier1: 100, netCapital: 120 } })
 * breaches.map(({ limit, utilisation }) => [limit, utilisation]) // => [['group of connected non-bank clients', 1.05]]
 */
export function largeExposureRules(options: LargeExposureOptions): readonly LimitRule[] {
  expectKnownKeys(options, ['rules', 'on', 'globallySystemic', 'packs'], 'options')
  const { rules: name, on, globallySystemic = false, packs = LARGE_EXPOSURE_RULES } = options
  if (typeof globallySystemic !== 'boolean') {
    reject('INVALID_TYPE', 'options.globallySystemic', 'true or false', globallySystemic)
  }
  const { rules } = rulesOn(packs, { rules: name, on })
  return Object.entries(rules)
    .filter(([rule]) => rule !== 'systemic' || globallySystemic)
    .map(([, rule]) => rule)
}
