/**
 * A policy, checked part by part and copied, so that nobody changes it behind its readers.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectPositive, expectText, reject } from '../../../errors/index.js'
import { deepFreeze } from '../../../model/index.js'
import { dayNumber } from '../../../money/core.js'
import type { SchemeFact } from '../../rules/index.js'
import { readFact } from '../../rules/read-fact.js'
import { readText, readWords } from '../../rules/read-text.js'
import { readGrades } from './read-grades.js'
import { readTiers } from './read-tiers.js'
import { readVeto } from './read-veto.js'
import type { ClientTierPolicy, GradedFact, TierCriterion } from './types.js'

/** A policy once it is checked. */
export interface PolicyReading {
  /** A frozen copy. */
  readonly policy: ClientTierPolicy
  readonly facts: ReadonlyMap<string, SchemeFact>
  /** Graded facts in the order of the policy. */
  readonly graded: readonly GradedFact[]
  /** What each weighs in the whole score; together 1 but for rounding. */
  readonly weights: Readonly<Record<string, number>>
}

const FIELDS = ['kind', 'version', 'name', 'title', 'from', 'source', 'facts', 'criteria', 'vetoes', 'tiers']

/** Policies that went through here and cannot change. */
const CHECKED = /* @__PURE__ */ new WeakMap<object, PolicyReading>()

/** A policy read, and checked where it was not before; throws at the first fault. */
export function readPolicy(policy: ClientTierPolicy, path = 'policy'): PolicyReading {
  const fields = expectObject(policy, path)
  const before = CHECKED.get(fields)
  if (before !== undefined) return before
  const reading = checkedPolicy(fields, path)
  CHECKED.set(reading.policy, reading)
  return reading
}

function checkedPolicy(fields: Readonly<Record<string, unknown>>, path: string): PolicyReading {
  const { kind, version } = fields
  if (kind !== 'client-tier-policy') reject('UNKNOWN_DOCUMENT', `${path}.kind`, "'client-tier-policy'", kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  expectKnownKeys(fields, FIELDS, path)
  const from = expectText(fields['from'], `${path}.from`)
  dayNumber(from, `${path}.from`)
  const facts = new Map(
    entriesOf(fields['facts'], `${path}.facts`).map(([name, fact]) => [name, readFact(fact, `${path}.facts.${name}`)]),
  )
  const criteria = readCriteria(fields['criteria'], facts, path)
  const tiers = readTiers(fields['tiers'], `${path}.tiers`)
  const names = tiers.map(({ tier }) => tier)
  const vetoes = Array.from(expectList(fields['vetoes'], `${path}.vetoes`), (veto, i) =>
    readVeto(veto, i, facts, names, path),
  )
  const policy: ClientTierPolicy = deepFreeze({
    kind: 'client-tier-policy',
    version: 1,
    name: readWords(fields['name'], `${path}.name`),
    title: readText(fields['title'], `${path}.title`),
    from,
    source: readWords(fields['source'], `${path}.source`),
    facts: Object.fromEntries(facts),
    criteria: Object.fromEntries(criteria),
    vetoes,
    tiers,
  })
  const list = Object.values(policy.criteria)
  return { policy, facts, graded: list.flatMap(({ parts }) => parts), weights: weightsOf(list) }
}

/** Weights of facts within their criteria, and of criteria among each other. */
function weightsOf(criteria: readonly TierCriterion[]): Readonly<Record<string, number>> {
  const sum = (list: readonly { readonly weight: number }[]): number =>
    list.reduce((all, { weight }) => all + weight, 0)
  const all = sum(criteria)
  return Object.fromEntries(
    criteria.flatMap(({ weight, parts }) => {
      const within = sum(parts)
      return parts.map(part => [part.fact, (weight / all) * (part.weight / within)] as const)
    }),
  )
}

function entriesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  return Object.entries(expectObject(value, path)).map(([name, entry]) => {
    return name.trim() === '' ? reject('EMPTY_INPUT', path, 'names that are not empty', name) : [name, entry]
  })
}

function readCriteria(
  criteria: unknown,
  facts: ReadonlyMap<string, SchemeFact>,
  path: string,
): readonly (readonly [string, TierCriterion])[] {
  const at = `${path}.criteria`
  const entries = entriesOf(criteria, at)
  if (entries.length === 0) reject('EMPTY_INPUT', at, 'at least one criterion', criteria)
  const seen = new Set<string>()
  return entries.map(([name, criterion]) => {
    const place = `${at}.${name}`
    const fields = expectObject(criterion, place)
    expectKnownKeys(fields, ['name', 'weight', 'parts'], place)
    const list = Array.from(expectList(fields['parts'], `${place}.parts`))
    if (list.length === 0) reject('EMPTY_INPUT', `${place}.parts`, 'at least one fact', list)
    const parts = list.map((part, i): GradedFact => {
      const read = readPart(part, facts, `${place}.parts[${i}]`, path)
      if (seen.has(read.fact)) {
        reject('CONFLICTING_OPTIONS', `${place}.parts[${i}].fact`, 'a fact that is not graded before', read.fact)
      }
      seen.add(read.fact)
      return read
    })
    return [name, { name: readText(fields['name'], `${place}.name`), weight: weightOf(fields, place), parts }]
  })
}

function readPart(part: unknown, facts: ReadonlyMap<string, SchemeFact>, place: string, path: string): GradedFact {
  const fields = expectObject(part, place)
  expectKnownKeys(fields, ['fact', 'weight', 'grades'], place)
  const fact = readWords(fields['fact'], `${place}.fact`)
  const described = facts.get(fact) ?? reject('MISSING_VALUE', `${path}.facts.${fact}`, 'what it means', undefined)
  return {
    fact,
    weight: weightOf(fields, place),
    grades: readGrades(fields['grades'], described, `${place}.grades`),
  }
}

/** So that no sum of weights overflows, and none vanishes. */
function weightOf({ weight }: Readonly<Record<string, unknown>>, path: string): number {
  const number = expectPositive(weight, `${path}.weight`)
  const isFit = number >= 1e-6 && number <= 1e6
  return isFit ? number : reject('OUT_OF_RANGE', `${path}.weight`, 'a number from 1e-6 to 1e6', number)
}
