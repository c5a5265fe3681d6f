/**
 * The weights and cut points of a grading policy, checked.
 *
 * @module
 */
import { renamed } from '../../errors/core.js'
import {
  expectFinite,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import { directWeights } from '../../statistics/composite/direct-weights.js'
import { pairwiseWeights } from '../../statistics/composite/pairwise-weights.js'
import type { CutRule, WeightRule } from './policy.js'

/** The rule of weights, over the inputs that the policy has. */
export function readWeights(value: unknown, inputs: readonly string[], path: string): WeightRule {
  const by = expectOneOf(expectObject(value, path)['by'], ['direct', 'ahp', 'entropy'], `${path}.by`)
  if (by === 'direct') return readDirect(value, inputs, path)
  if (by === 'ahp') return readPairs(value, inputs, path)
  expectFields(value, ['by'], path)
  return { by }
}

function readDirect(value: unknown, inputs: readonly string[], path: string): WeightRule {
  const { points } = expectFields(value, ['by', 'points'], path)
  const at = `${path}.points`
  const given = expectFields(points, inputs, at)
  const checked = Object.fromEntries(inputs.map(name => [name, readPoints(given[name], `${at}.${name}`)]))
  renamed([['points', at]], () => directWeights(checked))
  return { by: 'direct', points: checked }
}

function readPoints(value: unknown, path: string): number {
  if (value === undefined) reject('MISSING_VALUE', path, 'points for every input', value, 'Write 0 for none')
  const points = expectNonNegative(value, path)
  const isFit = points === 0 || (points >= 1e-6 && points <= 1e6)
  return isFit ? points : reject('OUT_OF_RANGE', path, '0 or a number from 1e-6 to 1e6', points)
}

function readPairs(value: unknown, inputs: readonly string[], path: string): WeightRule {
  const fields = expectFields(value, ['by', 'criteria', 'comparisons', 'mostInconsistent'], path)
  const criteria = readCriteria(fields['criteria'], inputs, `${path}.criteria`)
  const comparisons = readComparisons(fields['comparisons'], `${path}.comparisons`)
  const mostInconsistent = expectNonNegative(fields['mostInconsistent'], `${path}.mostInconsistent`)
  const naming = [
    ['criteria', `${path}.criteria`],
    ['comparisons', `${path}.comparisons`],
  ] as const
  const { consistency } = renamed(naming, () => pairwiseWeights(criteria, comparisons))
  if (consistency.ratio > mostInconsistent) {
    const worst = consistency.worstTriad?.criteria.join(', ')
    const hint = worst === undefined ? undefined : `These three contradict each other most: ${worst}`
    reject(
      'OUT_OF_RANGE',
      `${path}.comparisons`,
      `a consistency ratio up to ${mostInconsistent}`,
      consistency.ratio,
      hint,
    )
  }
  return { by: 'ahp', criteria, comparisons, mostInconsistent }
}

function readCriteria(value: unknown, inputs: readonly string[], path: string): readonly string[] {
  const names = Array.from(expectList(value, path), (name, i) => expectText(name, `${path}[${i}]`))
  for (const [i, name] of names.entries()) if (!inputs.includes(name)) rejectName(name, inputs, `${path}[${i}]`)
  const left = inputs.find(name => !names.includes(name))
  return left === undefined ? names : reject('MISSING_VALUE', path, `every input, ${left} too`, names.join(', '))
}

/** The numbers themselves are checked where weights are made of them; holes of a row come out as undefined. */
function readComparisons(value: unknown, path: string): readonly (readonly (number | null)[])[] {
  return Array.from(expectList(value, path), (row, i) => {
    return Array.from(expectList(row, `${path}[${i}]`), (cell, j) => {
      return cell === null ? null : expectFinite(cell, `${path}[${i}][${j}]`)
    })
  })
}

/** Where the score is cut. */
export function readCuts(value: unknown, path: string): CutRule {
  const fields = expectFields(value, ['by', 'A', 'B'], path)
  const by = expectOneOf(fields['by'], ['score', 'share'], `${path}.by`)
  const [A, B] = [expectFinite(fields['A'], `${path}.A`), expectFinite(fields['B'], `${path}.B`)]
  if (by === 'score') {
    if (A < 0 || A > 100) reject('OUT_OF_RANGE', `${path}.A`, 'a score from 0 to 100', A)
    if (B < 0 || B >= A) reject('OUT_OF_RANGE', `${path}.B`, `a score >= 0 and below that of A (${A})`, B)
  } else {
    if (A <= 0 || A >= 1) reject('OUT_OF_RANGE', `${path}.A`, 'a share > 0 and < 1', A, 'Write 20 % as 0.2')
    if (B <= A || B >= 1) reject('OUT_OF_RANGE', `${path}.B`, `a share above that of A (${A}) and < 1`, B)
  }
  return { by, A, B }
}
