/**
 * Where text speaks of a person: the person's name, address, number, as a whole cell or as words within it, in capitals or not.
 *
 * What is spelled otherwise is not found: a nickname, a slip, another script that the record does not have.
 *
 * @module
 */
import { isRecord } from '../shapes/shape.js'

/** Stands where something was taken out. */
export const ERASED = '[erased]'

/** Finds values in text. */
export interface MentionFinder {
  /** Whether the whole text is one of the values. */
  readonly isWhole: (text: string) => boolean
  /** Whether a value stands in the text, or is all of it. */
  readonly isIn: (text: string) => boolean
  /** The text with {@link ERASED} in their place. */
  readonly without: (text: string) => string
}

/** A finder of these values; blanks around them do not count. */
export function mentionFinder(values: Iterable<string>): MentionFinder {
  const whole = new Set(Array.from(values, folded).filter(value => value !== ''))
  const isWhole = (text: string): boolean => whole.has(folded(text))
  const patterns = Array.from(whole).filter(isTelling).sort(longestFirst).flatMap(patternsOf)
  if (patterns.length === 0) return { isWhole, isIn: isWhole, without: text => (isWhole(text) ? ERASED : text) }
  const within = new RegExp(patterns.join('|'), 'giu')
  return {
    isWhole,
    isIn: text => isWhole(text) || text.search(within) !== -1,
    without: text => (isWhole(text) ? ERASED : text.replace(within, ERASED)),
  }
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** A longer value may hold a shorter one. */
function longestFirst(one: string, other: string): number {
  return other.length - one.length
}

/** Shorter values stand in too much text by chance: they count as whole cells only. */
function isTelling(value: string): boolean {
  const characters = Array.from(value)
  return characters.length >= 4 || (characters.length >= 2 && characters.every(character => HAN.test(character)))
}

const HAN = /^\p{Script=Han}$/u
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}])'
const NO_WORD_AFTER = '(?![\\p{L}\\p{M}\\p{N}])'

/** A telephone, or a number written with blanks and strokes between its digits. */
const SPACED_NUMBER = /^\+?[\d\s()./-]+$/

/** A letter with an accent may be written as one character or as two. */
function patternsOf(value: string): readonly string[] {
  const digits = value.replace(/\D/g, '')
  if (SPACED_NUMBER.test(value) && digits.length >= 7) return [numberPattern(digits)]
  return Array.from(new Set([value, value.normalize('NFD')]), patternOf)
}

/** However its digits are kept apart, and with `00` for `+` or neither. */
function numberPattern(digits: string): string {
  return `${NO_WORD_BEFORE}(?:\\+|00)?${Array.from(digits).join('[\\s()./\\-]*')}${NO_WORD_AFTER}`
}

/** Chinese is written without blanks between words; between others any number of blanks or a new line may stand. */
function patternOf(value: string): string {
  const characters = Array.from(value)
  const before = HAN.test(characters[0] ?? '') ? '' : NO_WORD_BEFORE
  const after = HAN.test(characters.at(-1) ?? '') ? '' : NO_WORD_AFTER
  const words = value.replace(/[\\^$.*+?()[\]{}|/-]/g, escaped).replaceAll(' ', '\\s+')
  return `${before}${words}${after}`
}

function escaped(character: string): string {
  return character === '-' ? '\\x2d' : `\\${character}`
}

/** Every text within a value, however deep, goes through a change; what holds none is the very same. */
export function changeTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) {
    const changed = value.map((inner: unknown) => changeTexts(inner, change))
    return changed.every((inner, i) => inner === value[i]) ? value : changed
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, inner, changeTexts(inner, change)] as const)
  if (entries.every(([, before, after]) => before === after)) return value
  return Object.fromEntries(entries.map(([name, , after]) => [name, after]))
}
