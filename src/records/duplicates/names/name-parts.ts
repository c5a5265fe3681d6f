/**
 * The parts of a company's name.
 *
 * @module
 */
import type { LegalForm } from './legal-forms.js'

/** What a company within a group is, as its name says. */
export type NameRole = 'group' | 'holding' | 'branch' | 'phase'

/** The parts of a name. */
export interface NameParts {
  /** Words proper, in their order. */
  readonly words: readonly string[]
  /** In the order of the name. */
  readonly roles: readonly NameRole[]
  /** Without leading zeros, in the order of the name. */
  readonly numbers: readonly string[]
  /** Names of places, as the table of places has them; sorted. */
  readonly places: readonly string[]
  readonly legalForm?: LegalForm
}

/** Parts while a name is read. */
export interface OpenParts {
  readonly words: string[]
  readonly roles: NameRole[]
  readonly numbers: string[]
  readonly places: Set<string>
}

export function openParts(): OpenParts {
  return { words: [], roles: [], numbers: [], places: new Set() }
}

/** The parts as they are when the name is read; where nothing but places is left, they are the words. */
export function closeParts({ words, roles, numbers, places }: OpenParts, legalForm: LegalForm | undefined): NameParts {
  const bare = words.length === 0
  return {
    words: bare ? [...places].sort() : words,
    roles,
    numbers,
    places: bare ? [] : [...places].sort(),
    ...(legalForm !== undefined && { legalForm }),
  }
}
