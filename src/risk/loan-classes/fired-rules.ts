/**
 * Rules of classification over columns: which fired for which loan, as bits.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { ClassCondition, ClassRules } from './class-rule.js'
import { LOAN_CLASSES } from './classes.js'
import { KINDS } from './facts.js'
import type { FactTable } from './loan-columns.js'

/** What rules said of each loan. */
export interface FiredRules {
  /** Bit k is set where the k-th rule of the pack fired. */
  readonly bits: Int32Array
  /** The worst class of the rules that fired, as its place. */
  readonly places: Uint8Array
  /** Rules that need a column that is not there. */
  readonly notAssessed: readonly string[]
}

/** As many rules as there are bits. */
const MOST_RULES = 31

/** Applies all rules to all loans. */
export function fireRules(rules: ClassRules, facts: FactTable, size: number): FiredRules {
  const entries = Object.entries(rules)
  if (entries.length > MOST_RULES)
    reject('OUT_OF_RANGE', 'options.pack.rules', `at most ${MOST_RULES} rules`, entries.length)
  const bits = new Int32Array(size)
  const places = new Uint8Array(size)
  const notAssessed: string[] = []
  for (const [k, [name, { atBest, when, unless }]] of entries.entries()) {
    const tests = when.map(condition => testOf(condition, facts))
    if (tests.includes('never')) continue
    const checks = tests.filter(isTest)
    const exceptions = unless?.map(condition => testOf(condition, facts))
    const excused = exceptions?.every(isTestOrAlways) ? exceptions.filter(isTest) : undefined
    const applies = (row: number): boolean => allHold(checks, row) && !(excused !== undefined && allHold(excused, row))
    if (tests.includes('unknown')) {
      // A rule whose known conditions fail, or whose exceptions hold, for every loan is assessed: it is silent.
      if (anyRow(applies, size)) notAssessed.push(name)
      continue
    }
    const place = LOAN_CLASSES.indexOf(atBest)
    for (let row = 0; row < size; row++) {
      if (!applies(row)) continue
      bits[row]! |= 1 << k
      if (place > places[row]!) places[row] = place
    }
  }
  return { bits, places, notAssessed }
}

/** Whether a condition holds for a row. */
type Test = (row: number) => boolean
/** Where a column is missing, a condition is not known; of kinds that nobody named, no loan is one. */
type Answer = Test | 'unknown' | 'always' | 'never'

function testOf(condition: ClassCondition, facts: FactTable): Answer {
  const column = facts.get(condition.fact)
  if (column === undefined) {
    if (!KINDS.some(kind => kind === condition.fact) || !('is' in condition)) return 'unknown'
    return condition.is ? 'never' : 'always'
  }
  if ('is' in condition) {
    const flag = condition.is ? 1 : 0
    return row => column[row] === flag
  }
  if ('above' in condition) return row => column[row]! > condition.above
  if ('atLeast' in condition) return row => column[row]! >= condition.atLeast
  return row => column[row]! <= condition.atMost
}

function isTest(answer: Answer): answer is Test {
  return typeof answer === 'function'
}

function isTestOrAlways(answer: Answer): boolean {
  return isTest(answer) || answer === 'always'
}

function allHold(tests: readonly Test[], row: number): boolean {
  for (const test of tests) if (!test(row)) return false
  return true
}

function anyRow(test: Test, size: number): boolean {
  for (let row = 0; row < size; row++) if (test(row)) return true
  return false
}
