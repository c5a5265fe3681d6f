/**
 * A stretch of text as the lexicon knows it.
 *
 * @module
 */
import type { WordGroup } from './lexicon-types.js'

/** A word or phrase of the text, or a mark between words (`mark`). */
export interface Item {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly script: 'latin' | 'han' | 'number' | 'emoji' | 'mark'
  /** What the lexicon knows of it; absent where it is not there. */
  readonly group?: WordGroup
  readonly isComparative: boolean
  /** How far it takes from one word to the next: characters of unknown Chinese, else words. */
  readonly steps: number
}
