import { expectFinite, expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { SchemeFact } from '../../rules/index.js'
import type { FactGrades } from './types.js'

const KINDS = { linear: 'number', words: 'words', 'yes-no': 'yes-no' } as const

/** What a fact is worth, checked against what the policy says of the fact. */
export function readGrades(grades: unknown, fact: SchemeFact, path: string): FactGrades {
  const fields = expectObject(grades, path)
  const kind = expectOneOf(fields['kind'], ['linear', 'words', 'yes-no'], `${path}.kind`)
  if (KINDS[kind] !== fact.kind) {
    reject('CONFLICTING_OPTIONS', `${path}.kind`, `grades of a fact of kind '${fact.kind}'`, kind)
  }
  if (kind === 'linear') return readLinear(fields, path)
  if (kind === 'words') return readWordGrades(fields, fact, path)
  expectKnownKeys(fields, ['kind', 'best'], path)
  const { best } = fields
  if (typeof best !== 'boolean') return reject('INVALID_TYPE', `${path}.best`, 'true or false', best)
  return { kind, best }
}

function readLinear(fields: Readonly<Record<string, unknown>>, path: string): FactGrades {
  expectKnownKeys(fields, ['kind', 'worst', 'best'], path)
  const worst = expectFinite(fields['worst'], `${path}.worst`)
  const best = expectFinite(fields['best'], `${path}.best`)
  if (best === worst) reject('NO_VARIATION', `${path}.best`, 'another number than the worst', best)
  return { kind: 'linear', worst, best }
}

function readWordGrades(fields: Readonly<Record<string, unknown>>, fact: SchemeFact, path: string): FactGrades {
  expectKnownKeys(fields, ['kind', 'grades'], path)
  const words = fact.kind === 'words' && fact.words !== undefined ? fact.words : []
  if (words.length === 0) {
    reject('MISSING_VALUE', path, 'a fact that lists its words, so that each has a grade', fact)
  }
  const given = expectObject(fields['grades'], `${path}.grades`)
  expectKnownKeys(given, words, `${path}.grades`)
  const grades = words.map(word => {
    const at = `${path}.grades.${word}`
    const grade = expectFinite(given[word], at)
    return [word, grade >= 0 && grade <= 1 ? grade : reject('OUT_OF_RANGE', at, 'a grade from 0 to 1', grade)]
  })
  return { kind: 'words', grades: Object.fromEntries(grades) }
}
