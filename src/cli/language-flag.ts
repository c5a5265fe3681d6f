/**
 * In which language a command speaks.
 *
 * @module
 */
import { expectOneOf } from '../errors/index.js'
import type { Language } from '../labels/index.js'
import type { Flag } from './flags.js'

export const LANGUAGE_FLAG: Flag = {
  name: 'lang',
  also: 'language',
  value: 'LANG',
  help: 'en or zh, for all that people read; by default en',
}

/** The language of a line whose flags have been read. */
export function languageOf(flags: ReadonlyMap<string, string>): Language {
  return expectOneOf(flags.get(LANGUAGE_FLAG.name) ?? 'en', ['en', 'zh'], '--lang')
}

/** The language that was asked for, as far as one can tell from a line that may be wrong. */
export function languageIn(args: readonly string[]): Language {
  const isFlag = (word: string | undefined): boolean => word === '--lang' || word === '--language'
  return args.some((word, i) => /^--lang(uage)?=zh$/.test(word) || (word === 'zh' && isFlag(args[i - 1]))) ? 'zh' : 'en'
}
