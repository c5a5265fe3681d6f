/**
 * What a scheme says of a fact, checked.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { readText, readWords } from './read-text.js'
import type { NumberFact, SchemeFact, WordsFact } from './types.js'

type Fields = Readonly<Record<string, unknown>>

export function readFact(fact: unknown, path: string): SchemeFact {
  const fields = expectObject(fact, path)
  const kind = expectOneOf(fields['kind'], ['number', 'words', 'yes-no'], `${path}.kind`)
  if (kind === 'number') return readNumberFact(fields, path)
  if (kind === 'words') return readWordsFact(fields, path)
  expectKnownKeys(fields, ['kind', 'meaning'], path)
  return { kind, meaning: readText(fields['meaning'], `${path}.meaning`) }
}

function readNumberFact(fields: Fields, path: string): NumberFact {
  expectKnownKeys(fields, ['kind', 'unit', 'meaning', 'least', 'most'], path)
  const { unit, meaning, least, most } = fields
  const bounds = {
    ...(least !== undefined && { least: expectFinite(least, `${path}.least`) }),
    ...(most !== undefined && { most: expectFinite(most, `${path}.most`) }),
  }
  if (bounds.least !== undefined && bounds.most !== undefined && bounds.most < bounds.least) {
    reject('OUT_OF_RANGE', `${path}.most`, `a number >= ${bounds.least}, the least`, most)
  }
  return {
    kind: 'number',
    unit: readWords(unit, `${path}.unit`),
    meaning: readText(meaning, `${path}.meaning`),
    ...bounds,
  }
}

function readWordsFact(fields: Fields, path: string): WordsFact {
  expectKnownKeys(fields, ['kind', 'words', 'several', 'meaning'], path)
  const { words, several, meaning } = fields
  if (several !== undefined && typeof several !== 'boolean') {
    reject('INVALID_TYPE', `${path}.several`, 'true or false', several)
  }
  return {
    kind: 'words',
    ...(words !== undefined && { words: readList(words, `${path}.words`) }),
    ...(several !== undefined && { several }),
    meaning: readText(meaning, `${path}.meaning`),
  }
}

function readList(words: unknown, path: string): readonly string[] {
  // Holes of a list come out as undefined, so that none is passed over.
  const list = Array.from(expectList(words, path), (word, i) => readWords(word, `${path}[${i}]`))
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one word', words)
  const second = list.findIndex((word, i) => list.indexOf(word) < i)
  if (second >= 0) reject('CONFLICTING_OPTIONS', `${path}[${second}]`, 'another word than those before', list[second])
  return list
}
