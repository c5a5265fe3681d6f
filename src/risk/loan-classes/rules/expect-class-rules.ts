import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { RulePack } from '../../../model/index.js'
import type { ClassRules } from '../class-rule.js'
import { LOAN_CLASSES } from '../classes.js'
import { FLAG_FACTS, NUMBER_FACTS } from '../facts.js'

/** A pack from anywhere whose rules can be read: a condition that no loan could meet would let every loan pass. */
export function expectClassRules(pack: RulePack<ClassRules>, path: string): RulePack<ClassRules> {
  const { rules, title, sources } = expectObject(pack, path)
  expectText(title, `${path}.title`)
  for (const [name, source] of Object.entries(expectObject(sources, `${path}.sources`))) {
    expectText(source, `${path}.sources.${name}`)
  }
  for (const [name, rule] of Object.entries(expectObject(rules, `${path}.rules`)))
    expectRule(rule, `${path}.rules.${name}`)
  return pack
}

function expectRule(rule: unknown, path: string): void {
  const fields = expectObject(rule, path)
  expectKnownKeys(fields, ['atBest', 'when', 'unless'], path)
  const { atBest, when, unless } = fields
  expectOneOf(atBest, LOAN_CLASSES, `${path}.atBest`)
  expectConditions(when, `${path}.when`)
  if (unless === undefined) return
  // All of no exceptions hold, so that the rule would never fire.
  if (expectList(unless, `${path}.unless`).length === 0) {
    reject('EMPTY_INPUT', `${path}.unless`, 'at least one exception, or no unless', unless)
  }
  expectConditions(unless, `${path}.unless`)
}

function expectConditions(conditions: unknown, path: string): void {
  for (const [i, condition] of Array.from(expectList(conditions, path)).entries()) {
    expectCondition(expectObject(condition, `${path}[${i}]`), `${path}[${i}]`)
  }
}

function expectCondition(condition: Readonly<Record<string, unknown>>, path: string): void {
  const fact = expectOneOf(condition['fact'], [...NUMBER_FACTS, ...FLAG_FACTS], `${path}.fact`)
  const isFlag = FLAG_FACTS.some(flag => flag === fact)
  const tests: readonly string[] = isFlag ? ['is'] : ['above', 'atLeast', 'atMost']
  expectKnownKeys(condition, ['fact', ...tests], path)
  const [test, other] = tests.filter(name => condition[name] !== undefined)
  if (test === undefined) reject('MISSING_VALUE', path, `${fact} with ${tests.join(', ')}`, condition)
  if (other !== undefined)
    reject('CONFLICTING_OPTIONS', `${path}.${other}`, 'one test; another is a condition of its own', condition[other])
  const value = condition[test]
  if (!isFlag) expectFinite(value, `${path}.${test}`)
  else if (typeof value !== 'boolean') reject('INVALID_TYPE', `${path}.${test}`, 'true or false', value)
}
