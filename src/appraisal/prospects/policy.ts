/**
 * By what prospects are ranked, unless a lender says otherwise.
 *
 * @module
 */
import { expectInteger, expectList, expectPositive, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { DEFINITIONS } from '../../records/attributes/attributes.js'
import { expectCondition, factNames } from '../../records/conditions/index.js'
import { expectFields, nameHint } from '../../records/fields/expect-fields.js'
import type { ProspectCondition, ProspectPolicy } from './types.js'

/**
 * The conditions and attributes that are used where none are given; weights are judgement, said here so that they can be argued with.
 *
 * @example
 * import { PROSPECT_POLICY } from 'clientele/appraisal'
 * PROSPECT_POLICY.conditions.map(({ id }) => id)
 * // => ['sound-accounts', 'earns', 'grows', 'sizeable', 'in-touch', 'has-applied', 'clean-record']
 */
export const PROSPECT_POLICY: ProspectPolicy = deepFreeze({
  kind: 'prospect-policy',
  version: 1,
  conditions: [
    { id: 'sound-accounts', weight: 2, when: { fact: 'leverage', is: 'at-most', value: 0.7 } },
    { id: 'earns', weight: 2, when: { fact: 'netMargin', is: 'above', value: 0 } },
    { id: 'grows', weight: 1, when: { fact: 'salesGrowth', is: 'at-least', value: 0.05 } },
    { id: 'sizeable', weight: 1, when: { fact: 'employees', is: 'at-least', value: 50 } },
    { id: 'in-touch', weight: 2, when: { fact: 'daysSinceLastInteraction', is: 'at-most', value: 90 } },
    { id: 'has-applied', weight: 2, when: { fact: 'openApplications', is: 'at-least', value: 1 } },
    { id: 'clean-record', weight: 2, when: { fact: 'bureauDaysPastDue', is: 'at-most', value: 30 } },
  ],
  ability: ['leverage', 'currentRatio', 'interestCover', 'netMargin', 'salesGrowth', 'bureauScore', 'firmAgeYears'],
  willingness: ['interactionsLastYear', 'daysSinceLastInteraction', 'openApplications', 'employees', 'salesGrowth'],
  yearsBack: 3,
  leastCases: 20,
})

/**
 * A prospect policy from JSON.
 *
 * @throws ClienteleError naming the place, `policy.conditions[2].when.fact`: `UNKNOWN_OPTION`, `INVALID_TYPE`, `OUT_OF_RANGE`,
 * `UNSUPPORTED_VERSION`; `EMPTY_INPUT` without conditions; `DUPLICATE_KEY`; `UNKNOWN_REFERENCE` for what is no attribute, with the name
 * that was likely meant.
 * @example
 * import { PROSPECT_POLICY, readProspectPolicy } from 'clientele/appraisal'
 * readProspectPolicy({ ...PROSPECT_POLICY, yearsBack: 5 }).yearsBack // => 5
 * readProspectPolicy({ ...PROSPECT_POLICY, ability: ['leverag'] }) // => Error UNKNOWN_REFERENCE
 */
export function readProspectPolicy(json: unknown, path = 'policy'): ProspectPolicy {
  const given = expectFields(json, Object.keys(PROSPECT_POLICY), path)
  const { kind, version } = given
  if (kind !== 'prospect-policy') reject('INVALID_TYPE', `${path}.kind`, "'prospect-policy'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  return deepFreeze({
    kind: 'prospect-policy',
    version: 1,
    conditions: conditionsAt(given['conditions'], `${path}.conditions`),
    ability: attributesAt(given['ability'], `${path}.ability`),
    willingness: attributesAt(given['willingness'], `${path}.willingness`),
    yearsBack: expectInteger(given['yearsBack'], `${path}.yearsBack`, 1, 20),
    leastCases: expectInteger(given['leastCases'], `${path}.leastCases`, 5, 1_000_000),
  })
}

const MOST_WEIGHT = 1e6

function conditionsAt(value: unknown, path: string): readonly ProspectCondition[] {
  const seen = new Set<string>()
  const conditions = Array.from(expectList(value, path), (one, i): ProspectCondition => {
    const at = `${path}[${i}]`
    const given = expectFields(one, ['id', 'weight', 'when'], at)
    const id = expectText(given['id'], `${at}.id`)
    if (seen.has(id)) reject('DUPLICATE_KEY', `${at}.id`, 'an id of its own', id)
    seen.add(id)
    const weight = expectPositive(given['weight'], `${at}.weight`)
    if (weight > MOST_WEIGHT) reject('OUT_OF_RANGE', `${at}.weight`, `at most ${MOST_WEIGHT}`, weight)
    const when: unknown = given['when']
    expectCondition(when, `${at}.when`)
    for (const fact of factNames(when)) expectAttribute(fact, `${at}.when`, KINDS)
    return { id, weight, when: when }
  })
  return conditions.length === 0 ? reject('EMPTY_INPUT', path, 'at least one condition', value) : conditions
}

function attributesAt(value: unknown, path: string): readonly string[] {
  const names = Array.from(expectList(value, path), (name, i) => expectAttribute(name, `${path}[${i}]`, ['number']))
  const again = names.findIndex((name, i) => names.indexOf(name) < i)
  return again < 0 ? names : reject('DUPLICATE_KEY', `${path}[${again}]`, 'each attribute once', names[again])
}

const KINDS: readonly string[] = ['number', 'word', 'words', 'flag']

function expectAttribute(value: unknown, path: string, kinds: readonly string[]): string {
  const name = expectText(value, path)
  const names = DEFINITIONS.filter(({ kind }) => kinds.includes(kind)).map(definition => definition.name)
  if (names.includes(name)) return name
  return reject('UNKNOWN_REFERENCE', path, 'an attribute of clients', value, nameHint(name, names))
}
