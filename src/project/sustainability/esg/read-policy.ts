/**
 * A policy and the answers to it, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { EsgAnswers, EsgCriterion, EsgPolicy } from './types.js'

/** Checks of a policy; the share of weight that has to be known is returned. */
export function readPolicy(policy: EsgPolicy): number {
  expectKnownKeys(policy, ['name', 'criteria', 'missing', 'leastCoverage'], 'policy')
  expectText(policy.name, 'policy.name')
  expectOneOf(policy.missing, ['reweight', 'worst', 'middle'], 'policy.missing')
  if (expectList(policy.criteria, 'policy.criteria').length === 0) {
    reject('EMPTY_INPUT', 'policy.criteria', 'at least one criterion', 'none')
  }
  const names = new Set<string>()
  for (const [i, criterion] of Array.from(policy.criteria).entries()) {
    const path = `policy.criteria[${i}]`
    readCriterion(criterion, path)
    if (names.has(criterion.name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name of its own', criterion.name)
    names.add(criterion.name)
  }
  const least =
    policy.leastCoverage === undefined ? 0.5 : expectNonNegative(policy.leastCoverage, 'policy.leastCoverage')
  return least <= 1 ? least : reject('OUT_OF_RANGE', 'policy.leastCoverage', 'a share within [0, 1]', least)
}

function readCriterion(criterion: EsgCriterion, path: string): void {
  expectKnownKeys(expectObject(criterion, path), ['name', 'pillar', 'points', 'worst', 'best'], path)
  expectText(criterion.name, `${path}.name`)
  expectOneOf(criterion.pillar, ['environment', 'social', 'governance'], `${path}.pillar`)
  expectNonNegative(criterion.points, `${path}.points`)
  const worst = expectFinite(criterion.worst, `${path}.worst`)
  if (expectFinite(criterion.best, `${path}.best`) === worst) {
    reject('NO_VARIATION', `${path}.best`, 'another value than the worst', worst)
  }
}

/** The answer to each criterion; undefined where there is none. */
export function readAnswers(
  answers: EsgAnswers,
  criteria: readonly EsgCriterion[],
): ReadonlyMap<string, number | undefined> {
  const names = criteria.map(({ name }) => name)
  expectKnownKeys(answers, names, 'answers')
  return new Map(
    names.map(name => {
      const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
      return [name, answer === undefined ? undefined : expectFinite(answer, `answers.${name}`)]
    }),
  )
}
