/**
 * A lender's strategy as it comes: from a file, from a form.
 *
 * @module
 */
import { expectInteger, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { copyCondition } from '../../records/conditions/copy-condition.js'
import { expectCondition } from '../../records/conditions/expect-condition.js'
import { expectAllFields, nameHint } from '../../records/fields/expect-fields.js'
import { readWords } from '../../records/fields/read-words.js'
import { factKindsKnown } from './fact-kinds.js'
import { factsRead } from './facts-read.js'
import type { NextStepPolicy, StrategyRule } from './policy-types.js'
import { readAction } from './read-action.js'
import { readAmount, readEstimate } from './read-fields.js'

const POLICY = ['source', 'owners', 'actions', 'rules', 'logHazardOfLeavingPerPoint', 'costPerHour'] as const
const RULE = ['name', 'when', 'actions', 'take', 'owner', 'dueInDays'] as const

/**
 * A strategy, checked and frozen.
 *
 * @param path what it is called in errors.
 * @throws ClienteleError `MISSING_VALUE`, `UNKNOWN_OPTION` for a field that there is none of, with the name that was probably meant;
 * `OUT_OF_RANGE` for a rule that takes an action, names an owner or reads a fact that there is none of; `EMPTY_INPUT` for a rule that takes
 * none; `CONFLICTING_OPTIONS` for a fact that is read as another kind than it is.
 * @example
 * import { NEXT_STEP_POLICY, readNextStepPolicy } from 'clientele/appraisal'
 * const own = JSON.parse(JSON.stringify(NEXT_STEP_POLICY))
 * readNextStepPolicy(own).rules.overdue.dueInDays // => 3
 * own.rules.overdue.take = ['colection-call']
 * readNextStepPolicy(own) // => Error OUT_OF_RANGE
 */
export function readNextStepPolicy(json: unknown, path = 'policy'): NextStepPolicy {
  const fields = expectAllFields(json, POLICY, path)
  const owners = readEach(fields['owners'], `${path}.owners`, readWords)
  const actions = readEach(fields['actions'], `${path}.actions`, readAction)
  const rules = readEach(fields['rules'], `${path}.rules`, (rule, at) => readRule(rule, at, owners, actions))
  expectFacts({ rules, actions }, path)
  return deepFreeze({
    source: expectText(fields['source'], `${path}.source`),
    owners,
    actions,
    rules,
    logHazardOfLeavingPerPoint: readEstimate(
      fields['logHazardOfLeavingPerPoint'],
      `${path}.logHazardOfLeavingPerPoint`,
    ),
    costPerHour: readAmount(fields['costPerHour'], `${path}.costPerHour`),
  })
}

function readEach<T>(value: unknown, path: string, read: (item: unknown, path: string) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(expectObject(value, path)).map(([name, item]) => [name, read(item, `${path}.${name}`)]),
  )
}

function readRule(rule: unknown, path: string, owners: object, actions: object): StrategyRule {
  const fields = expectAllFields(rule, RULE, path)
  const { when } = fields
  expectCondition(when, `${path}.when`)
  const take = Array.from(expectList(fields['take'], `${path}.take`), (action, i) =>
    expectAmong(action, actions, `${path}.take[${i}]`, 'an action of the policy'),
  )
  if (take.length === 0) reject('EMPTY_INPUT', `${path}.take`, 'at least one action', take)
  return {
    name: readWords(fields['name'], `${path}.name`),
    when: copyCondition(when),
    actions: expectOneOf(fields['actions'], ['required', 'optional'], `${path}.actions`),
    take: [...new Set(take)],
    owner: expectAmong(fields['owner'], owners, `${path}.owner`, 'an owner of the policy'),
    dueInDays: expectInteger(fields['dueInDays'], `${path}.dueInDays`, 0, MOST_DAYS),
  }
}

/** A hundred years. */
const MOST_DAYS = 36_525

function expectAmong(value: unknown, among: object, path: string, expected: string): string {
  const name = expectText(value, path)
  return Object.hasOwn(among, name)
    ? name
    : reject('OUT_OF_RANGE', path, expected, name, nameHint(name, Object.keys(among)))
}

/** Every fact exists, and is of the kind that it is taken for. */
function expectFacts(policy: Pick<NextStepPolicy, 'rules' | 'actions'>, path: string): void {
  const kinds = factKindsKnown()
  for (const [name, taken] of factsRead(policy, path)) {
    const kind = kinds.get(name)
    if (kind === undefined) {
      reject(
        'OUT_OF_RANGE',
        path,
        'conditions over attributes and facts of an appraisal',
        name,
        nameHint(name, [...kinds.keys()]),
      )
    }
    if (taken !== 'any' && taken !== kind) reject('CONFLICTING_OPTIONS', path, `'${name}' taken for what it is`, taken)
  }
}
