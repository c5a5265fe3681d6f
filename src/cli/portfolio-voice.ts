/**
 * How the screen of a portfolio speaks.
 *
 * @module
 */
import type { Language } from '../labels/index.js'
import { widthOf } from '../model/text-width.js'
import type { Say } from './say.js'

export interface Voice {
  readonly say: Say
  readonly language: Language
  /** Writes an amount in the unit of the screen. */
  readonly amount: (amount: number) => string
}

/** A title and what is said under it. */
export type Fact = readonly [title: string, text: string]

/** Cells that a fact has beside its title. */
const ROOM = 70

/** As many of the parts as fit on a line, at least the first. */
export function listed(parts: readonly string[], language: Language): string {
  const between = language === 'zh' ? '，' : ', '
  let line = ''
  for (const part of parts) {
    const next = line === '' ? part : line + between + part
    if (line !== '' && widthOf(next) > ROOM) break
    line = next
  }
  return line
}
