/**
 * What was learnt of a book as it comes back from a file.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import type { GradingLearnt, GradingWarning, InputBook, VetoBook } from './book.js'
import { expectWithin } from './expect-parts.js'
import type { CutPoints } from './types.js'

const KIND = 'grading-learnt'
const FIELDS = ['kind', 'version', 'policy', 'clients', 'inputs', 'cutPoints', 'vetoes', 'warnings'] as const

/**
 * What `learnGrading` gave, from parsed JSON, checked, copied and frozen.
 *
 * @param path what it is called in errors.
 * @throws ClienteleError `UNKNOWN_DOCUMENT` or `UNSUPPORTED_VERSION`, or the code of the field that is wrong.
 * @example
 * import { learnGrading, readGradingLearnt, VALUE_POLICY } from 'clientele/appraisal'
 * const learnt = learnGrading(VALUE_POLICY).finish()
 * readGradingLearnt(JSON.parse(JSON.stringify(learnt))).clients // => 0
 * readGradingLearnt({ ...learnt, clients: -1 }) // => Error OUT_OF_RANGE
 */
export function readGradingLearnt(json: unknown, path = 'learnt'): GradingLearnt {
  const fields = expectFields(json, FIELDS, path)
  const { kind, version, policy, clients, inputs, cutPoints, vetoes, warnings } = fields
  if (kind !== KIND) reject('UNKNOWN_DOCUMENT', `${path}.kind`, `'${KIND}'`, kind)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version)
  return deepFreeze<GradingLearnt>({
    kind: KIND,
    version: 1,
    policy: expectText(policy, `${path}.policy`),
    clients: expectInteger(clients, `${path}.clients`),
    inputs: readInputBooks(inputs, `${path}.inputs`),
    cutPoints: readCutPoints(cutPoints, `${path}.cutPoints`),
    vetoes: readEach(vetoes, `${path}.vetoes`, readVetoBook),
    warnings: Array.from(expectList(warnings, `${path}.warnings`), (one, i) =>
      readWarning(one, `${path}.warnings[${i}]`),
    ),
  })
}

function readEach<T>(value: unknown, path: string, read: (one: unknown, at: string) => T): Readonly<Record<string, T>> {
  const entries = Object.entries(expectObject(value, path))
  return Object.fromEntries(entries.map(([name, one]) => [name, read(one, `${path}.${name}`)]))
}

/** Of all inputs: their weights are shares of one score. */
function readInputBooks(value: unknown, path: string): GradingLearnt['inputs'] {
  const books = readEach(value, path, readInputBook)
  const total = Object.values(books).reduce((sum, { weight }) => sum + weight, 0)
  return Math.abs(total - 1) < HAIR ? books : reject('OUT_OF_RANGE', path, 'weights that add up to 1', total)
}

/** As much may the rounding of weights add up to. */
const HAIR = 1e-9

function readInputBook(value: unknown, path: string): InputBook {
  const fields = expectFields(value, ['weight', 'known', 'mean', 'standardDeviation', 'ranks', 'parts'], path)
  const { ranks, parts } = fields
  return {
    weight: expectWithin(fields['weight'], 1, `${path}.weight`),
    known: expectInteger(fields['known'], `${path}.known`),
    mean: expectWithin(fields['mean'], 100, `${path}.mean`),
    standardDeviation: expectWithin(fields['standardDeviation'], 100, `${path}.standardDeviation`),
    ...(ranks === undefined ? {} : { ranks: readRanks(ranks, `${path}.ranks`) }),
    ...(parts === undefined ? {} : { parts: readEach(parts, `${path}.parts`, readShare) }),
  }
}

function readShare(value: unknown, path: string): number {
  return expectWithin(value, 1, path)
}

/** In ascending order, at least two. */
function readRanks(value: unknown, path: string): readonly number[] {
  const ranks = Array.from(expectList(value, path), (one, i) => expectFinite(one, `${path}[${i}]`))
  if (ranks.length < 2) reject('EMPTY_INPUT', path, 'at least two figures', ranks.length)
  const fall = ranks.findIndex((rank, i) => i > 0 && rank < ranks[i - 1]!)
  if (fall >= 0) reject('OUT_OF_RANGE', `${path}[${fall}]`, 'a figure not below the one before', ranks[fall])
  return ranks
}

function readCutPoints(value: unknown, path: string): CutPoints {
  const fields = expectFields(value, ['A', 'B'], path)
  const [A, B] = [expectFinite(fields['A'], `${path}.A`), expectFinite(fields['B'], `${path}.B`)]
  return B <= A ? { A, B } : reject('OUT_OF_RANGE', `${path}.B`, `a score not above that of A (${A})`, B)
}

function readVetoBook(value: unknown, path: string): VetoBook {
  const fields = expectFields(value, ['told', 'held'], path)
  const told = expectInteger(fields['told'], `${path}.told`)
  return { told, held: expectInteger(fields['held'], `${path}.held`, 0, told) }
}

function readWarning(value: unknown, path: string): GradingWarning {
  const { code, message } = expectFields(value, ['code', 'message'], path)
  return {
    code: expectOneOf(code, ['NO_CLIENTS', 'NO_VARIATION'], `${path}.code`),
    message: expectText(message, `${path}.message`),
  }
}
