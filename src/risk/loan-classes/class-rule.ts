/**
 * A rule of classification as data: under which facts a loan belongs to a class at the best.
 *
 * @module
 */
import type { LoanClass } from './classes.js'
import type { LoanFacts } from './facts.js'

/** What a fact must be. A fact that is not known is neither so nor otherwise. */
export type ClassCondition =
  | { readonly fact: LoanFlagFact; readonly is: boolean }
  | { readonly fact: LoanNumberFact; readonly above: number }
  | { readonly fact: LoanNumberFact; readonly atLeast: number }
  | { readonly fact: LoanNumberFact; readonly atMost: number }

/** Names of facts that are true or false. */
export type LoanFlagFact = FactsOf<boolean>
/** Names of facts that are numbers. */
export type LoanNumberFact = FactsOf<number>

type FactsOf<Kind> = {
  [Fact in keyof LoanFacts]-?: Exclude<LoanFacts[Fact], undefined> extends Kind ? Fact : never
}[keyof LoanFacts]

/** At the best this class, where all conditions hold, unless the exceptions all do. */
export interface ClassRule {
  /** The best class that the rule leaves. */
  readonly atBest: LoanClass
  readonly when: readonly ClassCondition[]
  readonly unless?: readonly ClassCondition[]
}

/** Rules by their names, which assignments cite. */
export type ClassRules = Readonly<Record<string, ClassRule>>

/** What became of a rule: it fired, it did not, or a fact that it needs is not known. */
export type Verdict = 'fired' | 'silent' | 'unknown'

/** What a rule says of a loan. An exception that is not known to hold protects nobody. */
export function verdictOf(rule: ClassRule, facts: LoanFacts): Verdict {
  const answers = rule.when.map(condition => holds(condition, facts))
  if (answers.includes(false)) return 'silent'
  if (rule.unless?.every(condition => holds(condition, facts) === true)) return 'silent'
  return answers.includes(undefined) ? 'unknown' : 'fired'
}

function holds(condition: ClassCondition, facts: LoanFacts): boolean | undefined {
  if ('is' in condition) {
    const flag = facts[condition.fact]
    return flag === undefined ? undefined : flag === condition.is
  }
  const value = facts[condition.fact]
  if (value === undefined) return undefined
  if ('above' in condition) return value > condition.above
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost
}
