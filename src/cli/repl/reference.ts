/**
 * What help knows: the doc comments of everything public. The build writes it down; only help reads it.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { reject } from '../../errors/index.js'

/** Everything public by its path from the front door, such as `lifetime.bgNbd.fit`, and the types they mention. */
export interface Reference {
  readonly topics: Readonly<Record<string, Topic>>
  readonly types: Readonly<Record<string, TypeTopic>>
}

/** One function, constant, class or module. */
export interface Topic {
  /** The doc comment without its tags; empty for a module that only gathers others. */
  readonly text: string
  /** How it is called: `(model: BgNbdModel, client: ClientHistory): number`. */
  readonly calls?: readonly string[]
  /** Whether it is made by `new`. */
  readonly isClass?: boolean
  /** What the comment says of parameters, results and errors. */
  readonly notes?: readonly Note[]
  /** Names of the types that its parameters and its result are made of. */
  readonly types?: readonly string[]
  /** The code of the example, with its values. */
  readonly example?: string
}

/** A `@param`, `@returns` or `@throws` of a comment; `about` names the parameter. */
export interface Note {
  readonly tag: 'param' | 'returns' | 'throws'
  readonly about?: string
  readonly text: string
}

/** A type with its fields, or with its definition where it has none. */
export interface TypeTopic {
  readonly text: string
  readonly fields?: readonly Field[]
  readonly definition?: string
}

/** One field, its unit, range and default in words. */
export interface Field {
  /** With a question mark behind it where it may be left out. */
  readonly name: string
  readonly type: string
  readonly text: string
}

let known: Reference | undefined

/** Reads what the build wrote, once. */
export function readReference(): Reference {
  known ??= JSON.parse(textOfFile())
  return known ?? reject('FILE_NOT_READABLE', 'reference.json', 'the texts of help', undefined)
}

function textOfFile(): string {
  try {
    return readFileSync(new URL('reference.json', import.meta.url), 'utf8')
  } catch {
    return reject(
      'FILE_NOT_READABLE',
      'reference.json',
      'the texts of help',
      'no file',
      'Build or install the package anew',
    )
  }
}
