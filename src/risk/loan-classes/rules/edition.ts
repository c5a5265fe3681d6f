/**
 * Which rules of classification count on a day.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import { rulesOn } from '../../../model/index.js'
import type { DateInput } from '../../../money/core.js'
import { dayNumber } from '../../../money/core.js'
import type { ClassRules } from '../class-rule.js'
import { CBIRC_2023 } from './cbirc-2023.js'
import { CBRC_2007 } from './cbrc-2007.js'
import { expectClassRules } from './expect-class-rules.js'
import { PBC_2001 } from './pbc-2001.js'

/** The editions of China's rules on the five classes, the oldest first. */
export const LOAN_CLASS_RULES: readonly RulePack<ClassRules>[] = /* @__PURE__ */ Object.freeze([
  PBC_2001,
  CBRC_2007,
  CBIRC_2023,
])

/** Which rules count: those of China on a day, or a lender's own. */
export interface ClassRulesOptions {
  /** The day of classification. Needed unless `pack` is given. */
  readonly on?: DateInput
  /**
   * True for business begun before 2023-07-01 that has not been classed by the rules of 2023: until 2025-12-31 those of 2007
   * count. False by default.
   */
  readonly notYetReclassified?: boolean
  /** Rules of a lender's own, through `rulePack`, instead of those of China; at most 31 of them where they go over columns. */
  readonly pack?: RulePack<ClassRules>
}

export const RULES_KEYS: readonly ['on', 'notYetReclassified', 'pack'] = ['on', 'notYetReclassified', 'pack']

/**
 * The rules of classification that count.
 *
 * @throws ClienteleError `RULES_NOT_IN_FORCE` for a day before 2002; `MISSING_VALUE` with neither day nor pack,
 * `CONFLICTING_OPTIONS` with both; `OUT_OF_RANGE` naming what no rule of a pack can be.
 * @see CBIRC and PBC (2023), transitional provisions of the last chapter, for business that existed in July 2023.
 * @example
 * import { loanClassRules } from 'clientele/risk'
 * loanClassRules({ on: '2024-06-30' }).title
 * // => 'Rules on Risk Classification of Financial Assets of Commercial Banks, CBIRC and PBC 2023'
 * loanClassRules({ on: '2024-06-30', notYetReclassified: true }).title
 * // => 'Guidelines on Risk-Based Loan Classification, CBRC 2007'
 * loanClassRules({ on: '2024-06-30' }).sources.overdue90 // => '…, art. 11(1)'
 */
export function loanClassRules(options: ClassRulesOptions): RulePack<ClassRules> {
  expectKnownKeys(options, RULES_KEYS, 'options')
  return rulesOf(options)
}

/** The rules that options name; other options have been checked. */
export function rulesOf({ on, notYetReclassified, pack }: ClassRulesOptions): RulePack<ClassRules> {
  const old: unknown = notYetReclassified
  if (old !== undefined && typeof old !== 'boolean') {
    reject('INVALID_TYPE', 'options.notYetReclassified', 'true or false', old)
  }
  if (pack !== undefined) {
    if (on !== undefined) reject('CONFLICTING_OPTIONS', 'options.on', 'either a day or a pack', on)
    if (old === true)
      reject('CONFLICTING_OPTIONS', 'options.notYetReclassified', 'no word on the rules of 2007 beside a pack', old)
    return expectClassRules(pack, 'options.pack')
  }
  if (on === undefined) return reject('MISSING_VALUE', 'options.on', 'the day of classification', on)
  const day = dayNumber(on, 'options.on')
  const stays = notYetReclassified === true && day <= LAST_DAY_OF_2007
  const editions = stays ? LOAN_CLASS_RULES.filter(edition => edition !== CBIRC_2023) : LOAN_CLASS_RULES
  return rulesOn(editions, { rules: 'china-loan-classes', on })
}

const LAST_DAY_OF_2007 = /* @__PURE__ */ dayNumber('2025-12-31')
