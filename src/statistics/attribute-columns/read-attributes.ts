/**
 * What the caller says of attributes, checked.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import type { AttributeKind, DescribedAttribute, NamedAttribute, NamedAttributes } from './types.js'

const KINDS: readonly AttributeKind[] = ['number', 'word', 'words', 'yes-no']

/** Attributes of columns that there are. */
export function readAttributes(given: unknown, names: readonly string[], path = 'options.attributes'): NamedAttributes {
  if (given === undefined) return {}
  return Object.fromEntries(
    Object.entries(expectObject(given, path)).map(([name, attribute]) => {
      if (!names.includes(name)) reject('COLUMN_NOT_FOUND', `${path}.${name}`, 'one of the columns', name)
      return [name, readAttribute(attribute, `${path}.${name}`)]
    }),
  )
}

/** Attributes that came with a profile or a portrait, each with its kind. */
export function expectDescribed(value: unknown, path: string): readonly DescribedAttribute[] {
  return Array.from(expectList(value, path), (each, i) => {
    const { attribute, ...about } = expectObject(each, `${path}[${i}]`)
    const { kind, ...named } = readAttribute(about, `${path}[${i}]`)
    return {
      ...named,
      attribute: expectText(attribute, `${path}[${i}].attribute`),
      kind: expectOneOf(kind, KINDS, `${path}[${i}].kind`),
    }
  })
}

function readAttribute(value: unknown, path: string): NamedAttribute {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['kind', 'name', 'words'], path)
  const { kind, name, words } = fields
  return {
    ...(kind !== undefined && { kind: expectOneOf(kind, KINDS, `${path}.kind`) }),
    ...(name !== undefined && { name: readText(name, `${path}.name`) }),
    ...(words !== undefined && { words: readWords(words, `${path}.words`) }),
  }
}

function readWords(value: unknown, path: string): Readonly<Record<string, Words>> {
  const entries = Object.entries(expectObject(value, path))
  return Object.fromEntries(entries.map(([word, text]) => [word, readText(text, `${path}.${word}`)]))
}

function readText(value: unknown, path: string): Words {
  const fields = expectObject(value, path)
  expectKnownKeys(fields, ['en', 'zh'], path)
  return { en: expectText(fields['en'], `${path}.en`), zh: expectText(fields['zh'], `${path}.zh`) }
}
