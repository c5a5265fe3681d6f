/**
 * Which of five classes does a loan belong to, by which rules?
 *
 * @module
 */
import { expectKnownKeys, expectText, reject } from '../../errors/index.js'
import type { ClassRule } from './class-rule.js'
import { verdictOf } from './class-rule.js'
import type { LoanClass } from './classes.js'
import { LOAN_CLASSES, placeOf, worstClass } from './classes.js'
import type { LoanFacts } from './facts.js'
import { expectFacts } from './facts.js'
import type { ClassRulesOptions } from './rules/edition.js'
import { RULES_KEYS, rulesOf } from './rules/edition.js'

/** A class set by hand. */
export interface ClassOverride {
  readonly class: LoanClass
  /** Why; not empty. */
  readonly reason: string
}

/** Which rules count, and what is decided by hand. */
export interface ClassifyLoanOptions extends ClassRulesOptions {
  /** A judgement that stands instead of what the rules say. */
  readonly override?: ClassOverride
}

/** A rule that fired, and how far it takes the loan. */
export interface FiredRule {
  /** Its name in the pack; `label('loanRule.' + rule, …)` has words for those of China. */
  readonly rule: string
  readonly atBest: LoanClass
  /** Publication and article; the title of a pack that does not say. */
  readonly source: string
}

/** The class of one loan and what it rests on. */
export interface LoanClassification {
  readonly class: LoanClass
  /** What the rules alone say: the worst class of those that fired, `pass` where none did. */
  readonly byRules: LoanClass
  readonly fired: readonly FiredRule[]
  /** Rules that could not be assessed, as a fact that they need was not given. */
  readonly notAssessed: readonly string[]
  /** Where the class was set by hand; `eases` where it is better than the rules allow. */
  readonly override?: ClassOverride & { readonly eases: boolean }
  /** The title of the rules. */
  readonly edition: string
}

/**
 * The class of one loan: each rule that fires leaves it a class at the best, the worst of them counts. Rules are the least that
 * a lender must do: who knows of worse says so by `override`.
 *
 * @param facts what is known of the loan; rules about what is left out do not fire and are listed.
 * @throws ClienteleError naming the fact or option at fault; `RULES_NOT_IN_FORCE` for a day without rules.
 * @see CBIRC and PBC (2023), Rules on Risk Classification of Financial Assets of Commercial Banks, art. 6 to 23.
 * @example
 * import { classifyLoan } from 'clientele/risk'
 * const found = classifyLoan({ daysPastDue: 120, creditImpaired: true, expectedLossShare: 0.6 }, { on: '2024-12-31' })
 * found.class // => 'doubtful'
 * found.fired.map(({ rule }) => rule) // => ['overdue', 'overdue90', 'creditImpaired', 'halfLost']
 * found.fired[3]?.source // => '…, art. 12(3)'
 */
export function classifyLoan(facts: LoanFacts, options: ClassifyLoanOptions): LoanClassification {
  expectKnownKeys(options, [...RULES_KEYS, 'override'], 'options')
  const { title, rules, sources } = rulesOf(options)
  const known = expectFacts(facts, 'facts')
  const verdicts = Object.entries(rules).map(([rule, of]) => ({ rule, of, verdict: verdictOf(of, known) }))
  const fired = verdicts.filter(({ verdict }) => verdict === 'fired')
  const byRules = worstOf(fired.map(({ of }) => of))
  const override = options.override === undefined ? undefined : expectOverride(options.override, 'options.override')
  return {
    class: override === undefined ? byRules : override.class,
    byRules,
    fired: fired.map(({ rule, of }) => ({
      rule,
      atBest: of.atBest,
      source: Object.hasOwn(sources, rule) ? sources[rule]! : title,
    })),
    notAssessed: verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ rule }) => rule),
    ...(override && { override: { ...override, eases: isBetter(override.class, byRules) } }),
    edition: title,
  }
}

function worstOf(rules: readonly ClassRule[]): LoanClass {
  return worstClass(['pass', ...rules.map(({ atBest }) => atBest)])
}

function isBetter(one: LoanClass, other: LoanClass): boolean {
  return LOAN_CLASSES.indexOf(one) < LOAN_CLASSES.indexOf(other)
}

function expectOverride(override: ClassOverride, path: string): ClassOverride {
  expectKnownKeys(override, ['class', 'reason'], path)
  return {
    class: LOAN_CLASSES[placeOf(override.class, `${path}.class`)]!,
    reason: expectReason(override.reason, `${path}.reason`),
  }
}

/** Why somebody set a class by hand: nobody may do so without a word. */
export function expectReason(reason: unknown, path: string): string {
  if (reason === undefined) reject('MISSING_VALUE', path, 'why the class is set by hand', reason)
  const text = expectText(reason, path)
  return text.trim() === '' ? reject('MISSING_VALUE', path, 'why the class is set by hand', reason) : text
}
