/**
 * Rules for reasons as they come from a file or another program, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import { readDescription } from '../../statistics/gower/read-description.js'
import type { GowerAttribute, GowerDescription } from '../../statistics/gower/types.js'
import { FACET_INPUTS } from '../facets/inputs/index.js'
import type { PeersPolicy, ReasonsPolicy, ScoreLever } from './policy.js'
import { readShown } from './reasons-of.js'

const [MOST_LEVERS, MOST_STEPS, MOST_REFERENCES] = [20, 50, 5000]

/**
 * Rules for reasons, checked to the last field.
 *
 * @param path what the policy is called in errors.
 * @throws ClienteleError `UNKNOWN_OPTION` for a name that there is none of, with the one that was probably meant; `CONFLICTING_OPTIONS`
 * for a figure that two levers move, or an attribute that cannot be compared in such a way; `INVALID_TYPE`, `OUT_OF_RANGE`.
 * @example
 * import { REASONS_POLICY, readReasonsPolicy } from 'clientele/appraisal'
 * readReasonsPolicy({ ...REASONS_POLICY, shown: { most: 5, leastPoints: 0.5 } }).shown.most // => 5
 * readReasonsPolicy({ ...REASONS_POLICY, shwon: {} }) // => Error UNKNOWN_OPTION
 */
export function readReasonsPolicy(json: unknown, path = 'policy'): ReasonsPolicy {
  const { shown, peers, levers } = expectFields(json, ['shown', 'peers', 'levers'], path)
  return deepFreeze({
    shown: readShown(shown, `${path}.shown`),
    peers: readPeers(peers, `${path}.peers`),
    levers: readLevers(levers, `${path}.levers`),
  })
}

function readPeers(value: unknown, path: string): PeersPolicy {
  const { count, references, attributes } = expectFields(value, ['count', 'references', 'attributes'], path)
  return {
    count: expectInteger(count, `${path}.count`, 1),
    references: expectInteger(references, `${path}.references`, 1, MOST_REFERENCES),
    attributes: readAttributes(attributes, `${path}.attributes`),
  }
}

function readAttributes(value: unknown, path: string): GowerDescription {
  const names = ATTRIBUTES.map(({ name }) => name)
  expectFields(value, names, path)
  const described = readDescription(value, path)
  for (const [name, how] of Object.entries(described)) expectKind(name, how, `${path}.${name}.kind`)
  return described
}

const COMPARED_AS = {
  number: ['number'],
  word: ['nominal', 'ordinal'],
  words: ['set'],
  flag: ['symmetric-binary', 'asymmetric-binary'],
} as const satisfies Readonly<Record<string, readonly GowerAttribute['kind'][]>>

function expectKind(name: string, { kind }: GowerAttribute, path: string): void {
  const attribute = ATTRIBUTES.find(it => it.name === name)!
  const kinds: readonly string[] = COMPARED_AS[attribute.kind]
  if (!kinds.includes(kind)) reject('CONFLICTING_OPTIONS', path, `one of ${kinds.join(', ')}`, kind)
}

/** What can be changed, checked. */
export function readLevers(value: unknown, path: string): Readonly<Record<string, ScoreLever>> {
  const given = Object.entries(expectObject(value, path))
  if (given.length > MOST_LEVERS) reject('OUT_OF_RANGE', path, `at most ${MOST_LEVERS} levers`, given.length)
  const names = figureNames()
  const moved = new Set<string>()
  const levers = given.map(([name, lever]) => [name, readLever(lever, names, moved, `${path}.${name}`)] as const)
  return Object.fromEntries(levers)
}

/** Parts of facets, and attributes that are numbers. */
function figureNames(): readonly string[] {
  const parts = Object.entries(FACET_INPUTS).flatMap(([facet, inputs]) => inputs.map(({ name }) => `${facet}.${name}`))
  return [...parts, ...ATTRIBUTES.filter(({ kind }) => kind === 'number').map(({ name }) => name)]
}

const LEVER = ['moves', 'by', 'to', 'most', 'costPerUnit', 'whole']

function readLever(value: unknown, names: readonly string[], moved: Set<string>, path: string): ScoreLever {
  const fields = expectFields(value, LEVER, path)
  const { whole } = fields
  if (whole !== undefined && typeof whole !== 'boolean') reject('INVALID_TYPE', `${path}.whole`, 'true or false', whole)
  const most = expectPositive(fields['most'], `${path}.most`)
  if (whole === true && most > MOST_STEPS) {
    reject('OUT_OF_RANGE', `${path}.most`, `at most ${MOST_STEPS} whole units`, most)
  }
  return {
    moves: Array.from(expectList(fields['moves'], `${path}.moves`), (name, at) =>
      readMove(name, names, moved, `${path}.moves[${at}]`),
    ),
    by: expectOneOf(fields['by'], ['client', 'lender', 'both'], `${path}.by`),
    to: expectFinite(fields['to'], `${path}.to`),
    most,
    costPerUnit: expectNonNegative(fields['costPerUnit'], `${path}.costPerUnit`),
    ...(typeof whole === 'boolean' && { whole }),
  }
}

function readMove(value: unknown, names: readonly string[], moved: Set<string>, path: string): string {
  const name = expectText(value, path)
  if (!names.includes(name)) rejectName(name, names, path)
  if (moved.has(name)) reject('CONFLICTING_OPTIONS', path, 'a figure that no other lever moves', name)
  moved.add(name)
  return name
}
